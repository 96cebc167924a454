import { createMotionComponent } from '../../../motion/index.mjs';

function createMinimalMotionComponent(Component, options) {
    return createMotionComponent(Component, options);
}

export { createMinimalMotionComponent };
//# sourceMappingURL=create.mjs.map
