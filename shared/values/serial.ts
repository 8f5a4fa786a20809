// Serial numbers of firearms, devices and goods: each maker has its own form.
import { plainIdentifier } from './plain-identifier';

export const serial = plainIdentifier('serial', 2, 40);
