import { transformProps } from 'motion-dom';

const appearStoreId = (elementId, valueName) => {
    const key = transformProps.has(valueName) ? "transform" : valueName;
    return `${elementId}: ${key}`;
};

export { appearStoreId };
//# sourceMappingURL=store-id.mjs.map
