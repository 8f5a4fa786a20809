// Carriers' tracking numbers. Every carrier has its own rule and most are not published: letters and digits, no check.
import { plainIdentifier } from './plain-identifier';

export const tracking = plainIdentifier('tracking', 6, 40);
