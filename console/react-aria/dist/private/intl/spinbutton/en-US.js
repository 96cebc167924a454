var $ecc03a3dd789d229$exports = {};
$ecc03a3dd789d229$exports = {
    "Empty": `Empty`
};


export {$ecc03a3dd789d229$exports as default};
//# sourceMappingURL=en-US.js.map
