import { default as MarkdownIt } from 'markdown-it';
export declare const markdown: MarkdownIt;
