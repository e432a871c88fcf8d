using System.Globalization;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>A sample as it is asked for.</summary>
sealed record AskedSample(PopulationFilter Filter, string Period, SampleMethod Method, int Size, string Seed)
{
    const int Most = 300;

    /// <summary>Null where something is wrong, which was told at its field.</summary>
    public static AskedSample? Read(FormState form, WorkedEdition edition)
    {
        var indicator = Known(form, "indicator", edition.Figures.Indicators.Select(one => one.Code));
        var collection = Known(form, "collection", edition.Collections.Select(one => one.Code));
        var within = Within(form);
        var method = form.Choice("method", Enum.GetValues<SampleMethod>(), SampleTexts.NoMethod);
        if (method == SampleMethod.MonetaryUnit && indicator.Length == 0)
            form.Wrong("indicator", SampleTexts.OneIndicator);
        var isSize = int.TryParse(form["size"], NumberStyles.None, CultureInfo.InvariantCulture, out var size);
        if (!isSize || size is < 1 or > Most)
            form.Wrong("size", SampleTexts.NoSize);
        var seed = form.Text("seed", SampleTexts.NoSeed, most: 100);
        return form.Good ? new(new(indicator, collection, within), form["period"], method!.Value, size, seed) : null;
    }

    static string Known(FormState form, string field, IEnumerable<string> codes) =>
        form[field].Length == 0 ? "" : form.Code(field, codes, SampleTexts.Unknown) ?? "";

    static Period? Within(FormState form)
    {
        if (form["period"].Length == 0)
            return null;
        if (Kernel.Time.Period.TryParse(form["period"], out var period))
            return period;
        form.Wrong("period", SampleTexts.NoPeriod);
        return null;
    }
}
