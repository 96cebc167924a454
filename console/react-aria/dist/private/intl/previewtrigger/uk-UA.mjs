var $2a218ad250921c68$exports = {};
$2a218ad250921c68$exports = {
    "longPressMessage": `\u{41D}\u{430}\u{442}\u{438}\u{441}\u{43D}\u{456}\u{442}\u{44C} \u{456} \u{443}\u{442}\u{440}\u{438}\u{43C}\u{443}\u{439}\u{442}\u{435}, \u{449}\u{43E}\u{431} \u{432}\u{456}\u{434}\u{43A}\u{440}\u{438}\u{442}\u{438} \u{43F}\u{43E}\u{43F}\u{435}\u{440}\u{435}\u{434}\u{43D}\u{456}\u{439} \u{43F}\u{435}\u{440}\u{435}\u{433}\u{43B}\u{44F}\u{434}`
};


export {$2a218ad250921c68$exports as default};
//# sourceMappingURL=uk-UA.mjs.map
