import{TransitionChild as o}from'../transition/transition.js';export{o as TransitionChild};
