export*from'../transition/transition.js';
