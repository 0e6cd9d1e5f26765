import { Modal, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Media } from '#shared/exercise/exercise';
import { PictureMissing } from './PictureMissing';
import classes from './Picture.module.css';

interface PictureProps {
  readonly media: Media;
  /** Null when the picture is not here. */
  readonly address: string | null;
}

/** A picture of the exercise with what it shows in words; pressing it shows it large. */
export function Picture({ media, address }: PictureProps) {
  const { t } = useTranslation('words');
  const [large, setLarge] = useState(false);
  const [failed, setFailed] = useState(false);
  const { alt } = media;
  if (address === null || failed) return <PictureMissing alt={alt} />;
  return (
    <>
      <figure className={classes.picture}>
        <UnstyledButton
          className={classes.open ?? ''}
          aria-label={t('picture.enlarge', { alt })}
          onClick={() => setLarge(true)}
        >
          <img className={classes.small} src={address} alt={alt} onError={() => setFailed(true)} />
        </UnstyledButton>
        <figcaption>{alt}</figcaption>
      </figure>
      <Modal opened={large} onClose={() => setLarge(false)} title={alt} size="min(100vh, 72rem)">
        <img className={classes.large} src={address} alt={alt} />
      </Modal>
    </>
  );
}
