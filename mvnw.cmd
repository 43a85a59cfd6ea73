@echo off
rem Runs Maven: the pinned one if it was downloaded before, else an installed mvn 3.8 or newer, else downloads the pinned one.
rem   MVNW_PINNED=1          never takes the installed mvn
rem   MVNW_REPOURL=<base>    downloads from this Maven repository instead of the Apache archive
setlocal
set "MAVEN_PROJECTBASEDIR=%~dp0."
set "url="
set "checksum="
for /f "usebackq tokens=1,* delims==" %%a in ("%~dp0.mvn\wrapper\maven-wrapper.properties") do (
  if "%%a"=="distributionUrl" set "url=%%b"
  if "%%a"=="distributionSha512Sum" set "checksum=%%b"
)
if not defined url (
  echo mvnw: no distributionUrl in .mvn\wrapper\maven-wrapper.properties>&2
  exit /b 1
)

for %%f in ("%url:/=\%") do set "file=%%~nxf"
set "name=%file:-bin.tar.gz=%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "dists=%MAVEN_USER_HOME%\wrapper\dists\%name%"
set "home=%dists%\mvnw"
if defined MVNW_REPOURL set "url=%MVNW_REPOURL%/org/apache/maven/apache-maven/%name:apache-maven-=%/%file%"

if exist "%home%\bin\mvn.cmd" goto pinned
if defined MVNW_PINNED goto download
for /f "tokens=3" %%v in ('mvn -v 2^>nul ^| findstr /c:"Apache Maven"') do set "version=%%v"
if not defined version goto download
for /f "tokens=1,2 delims=." %%a in ("%version%") do (
  if %%a gtr 3 goto installed
  if %%a equ 3 if %%b geq 8 goto installed
)

:download
set "work=%dists%\download.%RANDOM%"
mkdir "%work%" || exit /b 1
echo mvnw: downloading %url%>&2
curl -fsSL --retry 2 --connect-timeout 20 -o "%work%\maven.tar.gz" "%url%"
if errorlevel 1 (
  echo mvnw: cannot download Maven; install Maven 3.8 or newer, or set MVNW_REPOURL>&2
  goto failed
)
if not defined checksum goto unpack
set "actual="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%work%\maven.tar.gz" SHA512') do if not defined actual set "actual=%%h"
if /i not "%actual: =%"=="%checksum%" (
  echo mvnw: checksum mismatch of %url%>&2
  goto failed
)
:unpack
tar -xzf "%work%\maven.tar.gz" -C "%work%" || goto failed
if not exist "%home%\bin\mvn.cmd" move "%work%\%name%" "%home%" >nul || goto failed
rmdir /s /q "%work%"

:pinned
call "%home%\bin\mvn.cmd" %*
exit /b %errorlevel%

:installed
call mvn %*
exit /b %errorlevel%

:failed
rmdir /s /q "%work%"
exit /b 1
