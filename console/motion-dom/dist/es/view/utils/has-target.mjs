function hasTarget(target, targets) {
    return targets.has(target) && Object.keys(targets.get(target)).length > 0;
}

export { hasTarget };
//# sourceMappingURL=has-target.mjs.map
