using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>A word of the scale that was in force. A word of another scale is a fault and is never mapped.</summary>
static class ReadRating
{
    public static (ForeignValue Value, FaultCode? Fault) Of(string written, ForeignMapping mapping, FileShape shape)
    {
        var scale = mapping.Scales.FirstOrDefault(one => one.Code == shape.Scale);
        if (scale is not null && Find(scale, written) is { } found)
            return found.Word == written
                ? (ForeignValue.Of(found.Value), null)
                : (ForeignValue.Of(found.Value) with { IsMended = true }, FaultCode.RatingSpelling);
        return mapping.Scales.Any(one => Find(one, written) is not null)
            ? (ForeignValue.Unreadable, FaultCode.RatingOtherScale)
            : (ForeignValue.Unreadable, FaultCode.RatingUnknown);
    }

    static ScaleWord? Find(RatingScale scale, string written) =>
        scale.Words.FirstOrDefault(word => Bare(word.Word) == Bare(written));

    static string Bare(string word) => Fold.Of(word).Replace(" ", "", StringComparison.Ordinal);
}
