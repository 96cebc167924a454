import { Token } from 'codemirror';
import { FC } from 'react';
declare type ImagePreviewProps = {
    token: Token;
};
export declare const ImagePreview: FC<ImagePreviewProps> & {
    shouldRender(token: Token): boolean;
};
export {};
