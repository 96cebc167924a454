import{TabGroup as t}from'../tabs/tabs.js';export{t as TabGroup};
