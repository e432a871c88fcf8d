namespace Rekenschap.Publishing.Untagged;

/// <summary>Where in a text a statement stands.</summary>
internal readonly record struct Found(int Start, int End)
{
    public int Length => End - Start;
}
