var $5e1a9003ae7fd265$exports = {};
$5e1a9003ae7fd265$exports = {
    "steplist": `\u{421}\u{43F}\u{438}\u{441}\u{43E}\u{43A} \u{43A}\u{440}\u{43E}\u{43A}\u{456}\u{432}`
};


export {$5e1a9003ae7fd265$exports as default};
//# sourceMappingURL=uk-UA.mjs.map
