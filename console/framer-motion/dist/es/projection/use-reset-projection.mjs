import { useCallback } from 'react';
import { rootProjectionNode } from 'motion-dom';

function useResetProjection() {
    const reset = useCallback(() => {
        const root = rootProjectionNode.current;
        if (!root)
            return;
        root.resetTree();
    }, []);
    return reset;
}

export { useResetProjection };
//# sourceMappingURL=use-reset-projection.mjs.map
