using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Papers.Enclosures;

/// <summary>Whatever a letter says to enclose is a document of its edition, or being written for it; else it does not go out.</summary>
sealed class EnclosuresPart(Database database) : IDraftPart
{
    public async Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop)
    {
        if (look.Draft.Kind != DocumentKind.Letter || NamedEnclosures.In(look.Version.Text) is not [_, ..] named)
            return [];
        var documents = await Documents(look, stop);
        return named
            .Where(one => !documents.Any(document => Names(one.Name, document)))
            .Select(one => Missing(one, documents, DraftPaths.Text(look.Draft.Id)));
    }

    /// <summary>Title and name of each other document that is in the edition or under way to it.</summary>
    async Task<ImmutableArray<(string Title, string Slug)>> Documents(DraftLook look, CancellationToken stop)
    {
        await using var db = database.Open();
        var drafts = await db.Set<Draft>()
            .AsNoTracking()
            .Where(one => one.Edition == look.Draft.Edition && one.Id != look.Draft.Id)
            .Where(one => one.State != DraftState.Withdrawn)
            .Select(one => new { one.Title, one.Path })
            .ToListAsync(stop);
        var otherwise = DraftFacts.Otherwise(look.Edition);
        return
        [
            .. drafts.Select(one => (one.Title, Path.GetFileNameWithoutExtension(one.Path))),
            .. look
                .Folder.Documents.Where(one => one.Path != look.Draft.Path)
                .Select(one => ReadDocument.Read(one.Text, one.Path, otherwise, new FolderProblems()).Facts)
                .Select(facts => (facts.Title, facts.Slug)),
        ];
    }

    /// <summary>By its file, its title, or the beginning of that: "Jaarrapportage Bedrijfsvoering Rijk 2023 (pdf)" too.</summary>
    static bool Names(string name, (string Title, string Slug) document)
    {
        string[] asked = [.. Folding.Words(name)];
        string[] title = [.. Folding.Words(document.Title)];
        return string.Equals(name, document.Slug, StringComparison.OrdinalIgnoreCase)
            || string.Equals(name, document.Slug + ".md", StringComparison.OrdinalIgnoreCase)
            || (title.Length > 0 && asked.Take(title.Length).SequenceEqual(title));
    }

    static DraftCheck Missing(NamedEnclosure one, ImmutableArray<(string Title, string Slug)> documents, string place)
    {
        var hint = Nearest.Hint(one.Name.Length > 100 ? "" : one.Name, documents.Select(document => document.Title));
        var line = one.Line.ToString(CultureInfo.InvariantCulture);
        return new(
            $"enclosure:{one.Name}",
            DraftGrade.Stops,
            new(
                $"Regel {line}: bijlage '{one.Name}' is geen document van deze uitgave{hint.Nl}; voeg het toe, of noem het zoals het heet",
                $"Line {line}: enclosure '{one.Name}' is no document of this edition{hint.En}; add it, or name it as it is called"
            ),
            place
        );
    }
}
