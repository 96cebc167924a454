// Download of a version's disk, in five formats.
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useQuery } from 'urql';
import { problemOf } from '../api/problems';
import { Action } from '../parts/Action';
import { Loading, ProblemMessage } from '../parts/Message';
import { bytes } from '../text/formats';
import { nameOf } from '../text/names';
import { t, textOf } from '../text/text';
import type { Definition, ImageVersion } from './Image';
import { DOWNLOADS } from './query';

const FORMATS = ['QCOW2', 'RAW', 'VHD', 'VHDX', 'VMDK'] as const;

interface DownloadProps {
  version: ImageVersion;
  image: Definition;
  onClose: () => void;
}

export function Download({ version, image, onClose }: DownloadProps) {
  const [{ data, error }] = useQuery({ query: DOWNLOADS, variables: { id: version.id }, requestPolicy: 'network-only' });
  const links = data?.node && 'RAW' in data.node ? data.node : null;
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()} className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t('download.title', { name: nameOf(image), version: version.name })}</Heading>
          <p>{t('download.about', { size: bytes(version.logicalBytes) })}</p>
          <ProblemMessage problem={error ? problemOf(error) : null} />
          {!links && !error && <Loading />}
          {links && (
            <ul className="plain-list">
              {FORMATS.map((format) => {
                const url = links[format];
                return (
                  url && (
                    <li key={format}>
                      <a href={url} download onClick={onClose}>
                        {format}
                      </a>
                      <span className="hint">{textOf('download', format)}</span>
                    </li>
                  )
                );
              })}
            </ul>
          )}
          <div className="actions">
            <Action onPress={onClose}>{t('confirm.back')}</Action>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
