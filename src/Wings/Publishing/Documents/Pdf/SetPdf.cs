using System.Collections.Immutable;

namespace Rekenschap.Publishing.Documents.Pdf;

/// <summary>A document as PDF.</summary>
/// <param name="Replaced">Letters that none of the fonts has, which stand in it as an open square.</param>
internal sealed record SetPdf(byte[] Bytes, ImmutableArray<string> Replaced);
