// Numbers of companies' registers and registrations of aircraft: the register is told by the thing's country, not by the number.
import { plainIdentifier } from './plain-identifier';

export const registration = plainIdentifier('registration', 2, 40);
