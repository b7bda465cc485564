/** The server keeps nothing longer than this edge, in pixels; more would only be slow to send. */
const longestEdge = 2560;
const lightEnoughBytes = 1_500_000;
const jpegQuality = 0.9;

/**
 * Make a heavy camera photo light enough for weak Wi-Fi, upright and without
 * what the camera wrote into it. What the browser can't read is sent as it is:
 * the server says in words what is wrong with it.
 */
export async function lightenPhoto(file: Blob): Promise<Blob> {
  if (file.size <= lightEnoughBytes || typeof createImageBitmap !== 'function') return file;
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!image) return file;
  const scale = Math.min(1, longestEdge / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const lighter = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', jpegQuality),
  );
  return lighter && lighter.size < file.size ? lighter : file;
}
