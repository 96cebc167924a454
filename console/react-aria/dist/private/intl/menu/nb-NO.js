var $dfd2625cb4b03865$exports = {};
$dfd2625cb4b03865$exports = {
    "longPressMessage": `Langt trykk eller trykk Alt + PilNed for \xe5 \xe5pne menyen`
};


export {$dfd2625cb4b03865$exports as default};
//# sourceMappingURL=nb-NO.js.map
