// The small icon of a kind of thing, the same in every list.
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconAt from '@tabler/icons-react/dist/esm/icons/IconAt.mjs';
import IconBox from '@tabler/icons-react/dist/esm/icons/IconBox.mjs';
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs';
import IconBuildingBank from '@tabler/icons-react/dist/esm/icons/IconBuildingBank.mjs';
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs';
import IconCar from '@tabler/icons-react/dist/esm/icons/IconCar.mjs';
import IconCreditCard from '@tabler/icons-react/dist/esm/icons/IconCreditCard.mjs';
import IconDeviceMobile from '@tabler/icons-react/dist/esm/icons/IconDeviceMobile.mjs';
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import IconFlag from '@tabler/icons-react/dist/esm/icons/IconFlag.mjs';
import IconFlask from '@tabler/icons-react/dist/esm/icons/IconFlask.mjs';
import IconId from '@tabler/icons-react/dist/esm/icons/IconId.mjs';
import IconMail from '@tabler/icons-react/dist/esm/icons/IconMail.mjs';
import IconMapPin from '@tabler/icons-react/dist/esm/icons/IconMapPin.mjs';
import IconPackage from '@tabler/icons-react/dist/esm/icons/IconPackage.mjs';
import IconPhone from '@tabler/icons-react/dist/esm/icons/IconPhone.mjs';
import IconPlane from '@tabler/icons-react/dist/esm/icons/IconPlane.mjs';
import IconShip from '@tabler/icons-react/dist/esm/icons/IconShip.mjs';
import IconTarget from '@tabler/icons-react/dist/esm/icons/IconTarget.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import IconWallet from '@tabler/icons-react/dist/esm/icons/IconWallet.mjs';
import type { ReactNode } from 'react';
import type { SchemaId } from '#shared/ontology/types';
import type { ActionIcon } from '../actions/types';
import { useWords } from '../session/words';

const icons: Readonly<Record<SchemaId, ActionIcon>> = {
  person: IconUser,
  organization: IconBuilding,
  vehicle: IconCar,
  vessel: IconShip,
  aircraft: IconPlane,
  phone: IconPhone,
  email: IconMail,
  onlineAccount: IconAt,
  address: IconMapPin,
  identityDocument: IconId,
  bankAccount: IconBuildingBank,
  paymentCard: IconCreditCard,
  wallet: IconWallet,
  device: IconDeviceMobile,
  firearm: IconTarget,
  item: IconBox,
  substance: IconFlask,
  parcel: IconPackage,
  incident: IconAlertTriangle,
  event: IconCalendarEvent,
  notice: IconFlag,
  document: IconFileText,
};

interface SchemaMarkProps {
  readonly schema: SchemaId;
  readonly size?: number;
}

export function SchemaMark({ schema, size = 16 }: SchemaMarkProps): ReactNode {
  const { word } = useWords();
  const Icon = icons[schema];
  return (
    <span className="d-schema" role="img" aria-label={word('schema', schema)} title={word('schema', schema)}>
      <Icon size={size} stroke={1.6} />
    </span>
  );
}
