using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Papers.Register;

/// <summary>A paper of parliament in the register. What parliament says later takes the place of what was known.</summary>
public sealed class Paper
{
    /// <summary>By which it is found; see <see cref="PaperKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>31490 or 35925-VII; empty where the file is not known.</summary>
    public required string File { get; init; }

    public required string Number { get; init; }

    /// <summary>2023Z06512; empty where there is none.</summary>
    public required string Case { get; set; }

    /// <summary>The calendar year in which its session year begins.</summary>
    public required int Session { get; set; }

    public required DateOnly Date { get; set; }

    public required string Kind { get; set; }

    public required string Title { get; set; }

    /// <summary>The words of the title as they are searched: folded, with a blank before and behind each.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Where it was read: the name of a file, or that somebody typed it.</summary>
    public required string Source { get; set; }

    public int Revision { get; private set; } = 1;

    public RegisteredPaper Registered => new(Key, File, Number, Case, new(Session), Date, Kind, Title);

    public static Paper Of(RegisteredPaper one, string source) =>
        new()
        {
            Key = one.Key,
            File = one.File,
            Number = one.Number,
            Case = one.Case,
            Session = one.Session.First,
            Date = one.Date,
            Kind = one.Kind,
            Title = one.Title,
            Words = Folded(one.Title),
            Source = source,
        };

    static string Folded(string title) => $" {string.Join(' ', Folding.Words(title))} ";

    /// <summary>Takes over what is said of it elsewhere.</summary>
    /// <returns>Whether anything became another.</returns>
    internal bool Take(RegisteredPaper one, string source)
    {
        if (Registered == one)
            return false;
        (Case, Session, Date, Kind, Title) = (one.Case, one.Session.First, one.Date, one.Kind, one.Title);
        (Words, Source) = (Folded(one.Title), source);
        Revision++;
        return true;
    }
}
