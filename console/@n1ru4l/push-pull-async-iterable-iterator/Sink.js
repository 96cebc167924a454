export {};
//# sourceMappingURL=Sink.js.map