import{MenuHeading as n}from'../menu/menu.js';export{n as MenuHeading};
