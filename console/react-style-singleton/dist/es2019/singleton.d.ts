export declare const stylesheetSingleton: () => {
    add: (style: string) => void;
    remove: () => void;
};
