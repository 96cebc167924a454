var $573b7e7e465faa1a$exports = {};
$573b7e7e465faa1a$exports = {
    "longPressMessage": `Prima e mantenha premido para abrir a pr\xe9-visualiza\xe7\xe3o`
};


export {$573b7e7e465faa1a$exports as default};
//# sourceMappingURL=pt-PT.js.map
