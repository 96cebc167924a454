var $1cc5e80a5b5bfcfe$exports = {};
$1cc5e80a5b5bfcfe$exports = {
    "Clear search": `\u{41E}\u{447}\u{438}\u{441}\u{442}\u{438}\u{442}\u{438} \u{43F}\u{43E}\u{448}\u{443}\u{43A}`
};


export {$1cc5e80a5b5bfcfe$exports as default};
//# sourceMappingURL=uk-UA.js.map
