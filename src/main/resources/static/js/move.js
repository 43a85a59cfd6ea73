/* [data-move]: the link that brings the stars of this browser to another one, and a code of it to be photographed
   (ISO/IEC 18004, level L). The stars stand behind the "#", which no browser sends to a site. */

/* For versions 1 to 40: correction bytes of each block, and the number of blocks. */
const CORRECTION = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26, 28, 30, 30,
  30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30];
const BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19,
  20, 21, 22, 24, 25];

/* Where the alignment patterns stand, along one edge. */
function alignment(version) {
  if (version === 1) {
    return [];
  }
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const rest = Array.from({ length: count - 1 }, (_, number) => version * 4 + 10 - number * step);
  return [6, ...rest.reverse()];
}

function capacity(version) {
  const count = alignment(version).length;
  const patterns = count ? (25 * count - 10) * count - 55 + (version >= 7 ? 36 : 0) : 0;
  return Math.floor(((16 * version + 128) * version + 64 - patterns) / 8);
}

/* A text segment and one of digits. */
function segments(text, digits, version) {
  const bits = [];
  const put = (value, length) => {
    for (let bit = length - 1; bit >= 0; bit--) {
      bits.push((value >> bit) & 1);
    }
  };
  const bytes = new TextEncoder().encode(text);
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  bytes.forEach((byte) => put(byte, 8));
  put(1, 4);
  put(digits.length, version < 10 ? 10 : version < 27 ? 12 : 14);
  for (const group of digits.match(/\d{1,3}/g)) {
    put(Number(group), group.length * 3 + 1);
  }
  return bits;
}

function times(one, other) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((other >> bit) & 1) * one);
  }
  return product;
}

function corrected(data, length) {
  const generator = Array(length).fill(0);
  generator[length - 1] = 1;
  for (let root = 1, number = 0; number < length; number++, root = times(root, 2)) {
    for (let at = 0; at < length; at++) {
      generator[at] = times(generator[at], root) ^ (generator[at + 1] ?? 0);
    }
  }
  const rest = Array(length).fill(0);
  for (const byte of data) {
    const factor = byte ^ rest.shift();
    rest.push(0);
    generator.forEach((value, at) => (rest[at] ^= times(value, factor)));
  }
  return rest;
}

/* The bytes in the order in which they are drawn: those of all blocks by turns. */
function codewords(bits, version) {
  const correction = CORRECTION[version - 1];
  const count = BLOCKS[version - 1];
  const all = capacity(version);
  const room = all - correction * count;
  bits.push(...Array(Math.min(4, room * 8 - bits.length)).fill(0));
  bits.push(...Array((8 - (bits.length % 8)) % 8).fill(0));
  const data = [];
  for (let at = 0; at < bits.length; at += 8) {
    data.push(parseInt(bits.slice(at, at + 8).join(""), 2));
  }
  for (let filler = 0xec; data.length < room; filler ^= 0xec ^ 0x11) {
    data.push(filler);
  }
  const long = all % count;
  const short = Math.floor(all / count) - correction;
  const blocks = [];
  for (let at = 0, number = 0; number < count; number++) {
    const length = short + (number < count - long ? 0 : 1);
    blocks.push(data.slice(at, (at += length)));
  }
  const woven = (parts) => Array.from({ length: Math.max(...parts.map((part) => part.length)) },
    (_, at) => parts.filter((part) => at < part.length).map((part) => part[at])).flat();
  return [...woven(blocks), ...woven(blocks.map((block) => corrected(block, correction)))];
}

/* A number with the remainder that guards it. */
function guarded(value, length, generator) {
  const extra = 31 - Math.clz32(generator);
  let rest = value << extra;
  for (let bit = length + extra - 1; bit >= extra; bit--) {
    rest ^= ((rest >> bit) & 1) * (generator << (bit - extra));
  }
  return (value << extra) | rest;
}

function drawn(version, bytes) {
  const size = version * 4 + 17;
  const dark = Array.from({ length: size }, () => Array(size).fill(false));
  const fixed = Array.from({ length: size }, () => Array(size).fill(false));
  const set = (x, y, on) => {
    if (x >= 0 && y >= 0 && x < size && y < size) {
      dark[y][x] = Boolean(on);
      fixed[y][x] = true;
    }
  };
  const square = (x, y, reach, isDark) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        set(x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  };
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) {
    square(x, y, 4, (far) => far !== 2 && far !== 4);
  }
  const middles = alignment(version);
  const last = middles.length - 1;
  middles.forEach((x, column) => middles.forEach((y, row) => {
    if (!((column === 0 && (row === 0 || row === last)) || (column === last && row === 0))) {
      square(x, y, 2, (far) => far !== 1);
    }
  }));
  const format = guarded(0b01000, 5, 0x537) ^ 0x5412;
  for (let bit = 0; bit < 15; bit++) {
    const on = (format >> bit) & 1;
    set(8, bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit, on);
    set(bit < 8 ? size - 1 - bit : bit < 9 ? 7 : 14 - bit, 8, on);
  }
  set(8, size - 8, true);
  if (version >= 7) {
    const number = guarded(version, 6, 0x1f25);
    for (let bit = 0; bit < 18; bit++) {
      const far = size - 11 + (bit % 3);
      set(far, Math.floor(bit / 3), (number >> bit) & 1);
      set(Math.floor(bit / 3), far, (number >> bit) & 1);
    }
  }
  let at = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    right -= right === 6 ? 1 : 0;
    for (let step = 0; step < size; step++) {
      const y = (right + 1) & 2 ? step : size - 1 - step;
      for (const x of [right, right - 1]) {
        if (!fixed[y][x]) {
          dark[y][x] = Boolean((bytes[at >> 3] >> (7 - (at & 7))) & 1) !== ((x + y) % 2 === 0);
          at++;
        }
      }
    }
  }
  return dark;
}

function code(text, digits) {
  for (let version = 1; version <= 40; version++) {
    const bits = segments(text, digits, version);
    if (bits.length <= 8 * (capacity(version) - CORRECTION[version - 1] * BLOCKS[version - 1])) {
      return drawn(version, codewords(bits, version));
    }
  }
  return undefined;
}

function path(dark) {
  return dark.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ""))).join("");
}

const part = document.querySelector("[data-move]");
const input = part.querySelector("input");
const picture = part.querySelector("svg");

function show() {
  const ids = Object.keys(JSON.parse(localStorage.getItem("stars") ?? "{}"));
  const digits = ids.map((id) => BigInt(`0x${id.replaceAll("-", "")}`).toString().padStart(39, "0")).join("");
  const start = `${location.origin}/starred#talks=`;
  const dark = digits && code(start, digits);
  input.value = start + digits;
  picture.parentElement.hidden = !dark;
  if (dark) {
    picture.setAttribute("viewBox", `-4 -4 ${dark.length + 8} ${dark.length + 8}`);
    picture.querySelector("path").setAttribute("d", path(dark));
  }
}

document.addEventListener("stars", show);
show();
