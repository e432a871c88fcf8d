using System.Collections.Immutable;

namespace Rekenschap.Figures.Intake.Writings;

/// <summary>The lines of a file as they are read, up to what one file may hold.</summary>
sealed class WrittenLines
{
    const int MostLines = 20_000;
    const int MostLetters = 2_000_000;

    readonly ImmutableArray<ImmutableArray<string>>.Builder lines = ImmutableArray.CreateBuilder<
        ImmutableArray<string>
    >();
    int letters;

    public bool IsTooMuch => lines.Count > MostLines || letters > MostLetters;

    public ImmutableArray<ImmutableArray<string>> All => lines.ToImmutable();

    /// <summary>A line in which nothing stands is none.</summary>
    /// <exception cref="UnreadableFileException">It is too much.</exception>
    public void Add(IEnumerable<string> cells)
    {
        ImmutableArray<string> line = [.. cells.Select(one => one.Trim())];
        if (line.All(one => one.Length == 0))
            return;
        lines.Add(line);
        letters += line.Sum(one => one.Length);
        if (IsTooMuch)
            throw new UnreadableFileException(WrittenTexts.TooMuch);
    }
}
