var $6c8395ede1674d16$exports = {};
$6c8395ede1674d16$exports = {
    "collapse": `Skjul`,
    "expand": `Utvid`
};


export {$6c8395ede1674d16$exports as default};
//# sourceMappingURL=nb-NO.js.map
