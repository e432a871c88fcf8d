namespace Rekenschap.Publishing.Documents;

/// <summary>What stands around the words of a claim in its sentence, as its reader sees it; either side may be empty.</summary>
public readonly record struct Surroundings(string Before, string After)
{
    /// <summary>The words are all there is, as in most headings and cells.</summary>
    public bool None => string.IsNullOrWhiteSpace(Before) && string.IsNullOrWhiteSpace(After);
}
