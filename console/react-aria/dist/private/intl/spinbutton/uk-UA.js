var $8dfc4c5abbaf1b90$exports = {};
$8dfc4c5abbaf1b90$exports = {
    "Empty": `\u{41F}\u{443}\u{441}\u{442}\u{43E}`
};


export {$8dfc4c5abbaf1b90$exports as default};
//# sourceMappingURL=uk-UA.js.map
