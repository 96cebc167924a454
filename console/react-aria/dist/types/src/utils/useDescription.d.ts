import { AriaLabelingProps } from '@react-types/shared';
export declare function useDescription(description?: string): AriaLabelingProps;
