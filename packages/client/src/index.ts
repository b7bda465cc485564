export * from './answers.ts';
export * from './api.ts';
export * from './api-problem.ts';
export * from './guest-stage.ts';
export * from './homeward-provider.tsx';
export type { NewsState } from './live-news.ts';
export * from './send-guest-photo.ts';
export * from './store-photo.ts';
export { untilThere } from './until-there.ts';
