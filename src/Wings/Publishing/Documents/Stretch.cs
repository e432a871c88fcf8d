namespace Rekenschap.Publishing.Documents;

/// <summary>A piece of a text, from its first character up to and without <paramref name="End"/>.</summary>
public readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public Stretch Moved(int by) => new(Start + by, End + by);

    public string Of(string text) => text[Start..End];
}
