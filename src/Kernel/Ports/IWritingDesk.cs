using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>A part of a document that another wing begins.</summary>
/// <param name="Text">Markdown with claims; where somebody is quoted, that one's words as they are.</param>
/// <param name="Source">Who is quoted, in words; null for the office's own words.</param>
/// <param name="Said">The day of what is quoted.</param>
public readonly record struct DocumentPart(string Text, string? Source = null, DateOnly Said = default);

/// <summary>A document with which somebody may begin to write.</summary>
/// <param name="Edition">Code of the edition of which it becomes a part.</param>
/// <param name="Name">Of its file, without folder and ending: letters, digits and dashes.</param>
/// <param name="Date">Of the document; its statements are held against what is known on that day.</param>
/// <param name="Year">Which its statements are about where they name none.</param>
public sealed record BegunDocument(
    string Edition,
    string Name,
    string Title,
    Language Language,
    DateOnly Date,
    int Year,
    ImmutableArray<DocumentPart> Parts
);

/// <summary>Where documents are written, for wings that know what one should say.</summary>
public interface IWritingDesk
{
    /// <summary>Begins it as a draft, which from then on is written, judged and let out as every other.</summary>
    /// <returns>Why not, or the place of its signed-in page.</returns>
    Task<(Refusal? Refusal, string Place)> Begin(Act act, BegunDocument document, CancellationToken stop);
}
