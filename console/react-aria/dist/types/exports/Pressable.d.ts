export { Pressable } from '../src/interactions/Pressable';
export type { PressableProps } from '../src/interactions/Pressable';
