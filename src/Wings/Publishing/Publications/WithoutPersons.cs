using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;

namespace Rekenschap.Publishing.Publications;

/// <summary>
/// The lists of what was let through, with a pseudonym in place of each person: who signed is nobody's business outside
/// the office, that two signed is everybody's.
/// </summary>
public static class WithoutPersons
{
    static readonly ImmutableDictionary<string, ImmutableArray<string>> Persons = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create<string, ImmutableArray<string>>("releases.csv", ["mandate_holder", "second_person"]),
            KeyValuePair.Create<string, ImmutableArray<string>>("accepted.csv", ["by"]),
        ]
    );

    /// <summary>Whether a file of an edition folder names persons.</summary>
    public static bool Concerns(string file) => Persons.ContainsKey(file);

    /// <summary>The file's rows anew, as CSV with commas.</summary>
    /// <param name="pseudonym">Of a name, written without regard to case and accents; the same for the same.</param>
    public static string Rewrite(string file, string text, Func<string, string> pseudonym)
    {
        var persons = Persons[file];
        var columns = file == "releases.csv" ? ReadReleases.Columns : ReadAcceptances.Columns;
        var written = new StringBuilder().AppendJoin(',', columns).Append('\n');
        foreach (var row in SettingsTable.Read(text, file, columns, [], new()))
            written
                .AppendJoin(
                    ',',
                    columns.Select(column =>
                        Quoted(persons.Contains(column) ? Named(row[column], pseudonym) : row[column])
                    )
                )
                .Append('\n');
        return written.ToString();
    }

    static string Named(string name, Func<string, string> pseudonym) =>
        name == "" ? "" : pseudonym(Organisations.Fold(name));

    static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
