// New lab: a name, an image, and where the account allows it a region and a user name.
import { type FormEvent, useState } from 'react';
import { useChange, useScreen } from '../api/screen';
import { useViewer } from '../frame/viewer';
import { Action, ActionLink } from '../parts/Action';
import { Select, TextInput } from '../parts/Fields';
import { Empty, Loading, ProblemMessage } from '../parts/Message';
import { Page } from '../parts/Page';
import { type Cursors, usePages } from '../parts/Pager';
import { useSearch, type Words } from '../parts/Search';
import { go, href, useRoute } from '../route';
import { t } from '../text/text';
import { ImagePicker } from './ImagePicker';
import { type AccountNode, groupsOf, type Offer } from './images';
import { CREATE_LAB, NEW_LAB } from './query';

// Of each source on a page.
const SHOWN = 20;

export default function NewLab() {
  const { account } = useViewer();
  const [region, setRegion] = useState<string | null>(null);
  const words = useSearch();
  const pages = { gallery: usePages(words.asked), marketplace: usePages(words.asked) };
  const after = { ...pages.gallery.variables, afterOffered: pages.marketplace.variables.after };
  const variables = { account: account?.id ?? '', region, search: words.asked, first: SHOWN, ...after };
  const { data, problem } = useScreen(NEW_LAB, variables);
  const found = data?.node && 'images' in data.node ? data.node : null;
  return (
    <Page title={t('newLab.title')} above={<a href={href('labs')}>{t('labs.title')}</a>} about={t('newLab.about')}>
      <ProblemMessage problem={problem} />
      {!found && !problem && <Loading />}
      {found && <LabForm account={found} words={words} pages={pages} region={region ?? found.region.name} onRegion={setRegion} />}
    </Page>
  );
}

interface FormProps {
  account: AccountNode;
  words: Words;
  pages: Record<Offer['source'], Cursors>;
  region: string;
  onRegion: (name: string) => void;
}

function LabForm({ account, words, pages, region, onRegion }: FormProps) {
  const wanted = useRoute().query.get('image') ?? '';
  const groups = groupsOf(account);
  const offers = groups.flatMap((group) => group.offers);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Offer | null>(null);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const { run, isRunning, problem } = useChange(CREATE_LAB);
  // The chosen image stays chosen while another search hides it.
  const id = chosen?.id ?? wanted;
  const shown = offers.find((each) => each.id === id) ?? chosen;
  const offer = shown?.isEligible ? shown : null;
  const isComplete = offer && name.trim() && (username.trim() || !offer.requiresUsername);
  const regions = account.region.geography.regions.filter(({ available }) => available);
  const choosesRegion = regions.length > 1 && account.viewerCanChooseRegion;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!offer) return;
    const input = { labAccountId: account.id, name: name.trim(), regionName: region, image: imageOf(offer) };
    const payload = await run({
      ...input,
      ...(offer.takesUsername && username.trim() && { username: username.trim() }),
      ...(offer.takesPassword && password && { password }),
    });
    if (payload?.lab) go(href('labs', payload.lab.id));
  };

  if (offers.length === 0 && !words.isUsed) {
    return <NoImages hasGallery={Boolean(account.galleryAttachment)} canManage={account.viewerCanUpdate} />;
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('newLab.name')}
        about={t('newLab.nameAbout')}
        value={name}
        onChange={setName}
        maxLength={100}
        isRequired
        autoComplete="off"
        error={problem?.path[0] === 'name' ? ' ' : null}
      />
      {choosesRegion && (
        <Select
          label={t('newLab.region')}
          about={t('newLab.regionAbout')}
          value={region}
          onChange={onRegion}
          options={regions.map((each) => ({ value: each.name, label: each.displayName }))}
        />
      )}
      <ImagePicker groups={groups} pages={pages} chosen={offer} onChange={setChosen} words={words} />
      {offer?.takesUsername && (
        <TextInput
          label={t('newLab.username')}
          about={offer.username ? t('newLab.usernameOptional', { name: offer.username }) : t('newLab.usernameAbout')}
          value={username}
          onChange={setUsername}
          isRequired={offer.requiresUsername}
          maxLength={32}
          autoComplete="off"
        />
      )}
      {offer?.takesPassword && (
        <TextInput
          label={t('newLab.password')}
          about={t('newLab.passwordAbout')}
          type="password"
          value={password}
          onChange={setPassword}
          maxLength={64}
          autoComplete="new-password"
          error={problem?.path[0] === 'password' ? ' ' : null}
        />
      )}
      <ProblemMessage problem={problem} />
      <div className="actions">
        <Action type="submit" kind="primary" isDisabled={isRunning || !isComplete}>
          {t('newLab.create')}
        </Action>
        <ActionLink to={href('labs')}>{t('confirm.back')}</ActionLink>
        {(!offer || !name.trim()) && <span className="hint">{t('newLab.missing')}</span>}
      </div>
    </form>
  );
}

function imageOf({ id, source }: Offer): { imageDefinitionId: string } | { marketplaceImageId: string } {
  return source === 'gallery' ? { imageDefinitionId: id } : { marketplaceImageId: id };
}

function NoImages({ hasGallery, canManage }: { hasGallery: boolean; canManage: boolean }) {
  return (
    <Empty title={t('newLab.noImages')}>
      <p>{t(canManage ? 'newLab.noImagesManager' : 'newLab.noImagesTeacher')}</p>
      {canManage && (
        <ActionLink to={href(hasGallery ? 'images' : 'account')} kind="primary">
          {t(hasGallery ? 'newLab.toImages' : 'newLab.toAccount')}
        </ActionLink>
      )}
    </Empty>
  );
}
