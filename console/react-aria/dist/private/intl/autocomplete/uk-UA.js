var $0e53503ec688fa0c$exports = {};
$0e53503ec688fa0c$exports = {
    "collectionLabel": `\u{41F}\u{440}\u{43E}\u{43F}\u{43E}\u{437}\u{438}\u{446}\u{456}\u{457}`
};


export {$0e53503ec688fa0c$exports as default};
//# sourceMappingURL=uk-UA.js.map
