using System.Globalization;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>
/// What somebody who confirms or disputes looked at: the file, how far it was, and what was said before. That another
/// organisation confirmed in the meantime changes nothing of it.
/// </summary>
static class AnswerSeen
{
    public static string Of(Delivery delivery, Voice? voice)
    {
        var file = Convert.ToHexStringLower(delivery.FileHash.AsSpan());
        return string.Create(CultureInfo.InvariantCulture, $"{delivery.State}.{voice?.Revision ?? 0}.{file}");
    }
}
