using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>
/// One thing that a claim's words state. A claim's words may state several, of different kinds; two of one
/// <see cref="Kind"/> in one claim are not read.
/// </summary>
internal abstract record Statement(Place Place)
{
    /// <summary>What no claim states twice: a level, a start, a change, a trend ...</summary>
    public abstract string Kind { get; }

    public abstract Outcome Judge(Question question);

    /// <summary>1 when it says that the value went up, -1 for down, 0 when it says neither.</summary>
    public virtual int Direction(Question question) => 0;

    /// <summary>Words of the same kind that would be true, in both languages; null where there are none.</summary>
    public virtual Bilingual? TrueWords(Question question) => null;
}
