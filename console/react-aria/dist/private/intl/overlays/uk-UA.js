var $38001cd0c6b87999$exports = {};
$38001cd0c6b87999$exports = {
    "dismiss": `\u{421}\u{43A}\u{430}\u{441}\u{443}\u{432}\u{430}\u{442}\u{438}`
};


export {$38001cd0c6b87999$exports as default};
//# sourceMappingURL=uk-UA.js.map
