/** What works out a code's modules, without what draws on canvases, which a phone needn't load. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode';
}
