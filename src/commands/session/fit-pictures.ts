/** Fits pictures to what the terminal can show. */
import type {Repertoire} from '../../draw/ascii/ascii-line.ts';
import type {Picture} from '../../show/activity.ts';

/** What makes each picture one of the repertoire; loads what that takes where the terminal cannot show all characters. */
export async function fitPictures(repertoire: Repertoire | undefined): Promise<(picture: Picture) => Picture> {
	if (!repertoire) return picture => picture;
	const {asciiPicture} = await import('../../show/ascii-picture.ts');
	return picture => asciiPicture(picture, repertoire);
}
