using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Destruction;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// Who should have delivered and did not: an organisation that a collection asks, that existed at some time in its
/// period, of which there is no file (a refused one is a file), and of which no accepted file of another holds a row.
/// </summary>
static class AbsentDeliveries
{
    public static IEnumerable<ReadDelivery> Of(EditionFolder folder, IReadOnlyList<ReadDelivery> read)
    {
        var index = read.Count;
        foreach (var collection in folder.Collections)
        {
            var spoken = SpokenFor(folder, collection, read);
            foreach (var gone in folder.Destroyed.Where(one => one.Place.Collection == collection.Code))
            {
                var name = DeliveryName.Of(gone.Place.Name);
                var code =
                    folder.Organisations.Find(name.Organisation, collection.Period.End)?.Code ?? name.Organisation;
                spoken.Add(code);
                yield return Gone(index++, collection, code, name.Number, gone);
            }
            foreach (var organisation in folder.Organisations.All.Where(one => IsAsked(one, collection)))
                if (!spoken.Contains(organisation.Code))
                    yield return Absent(index++, collection, organisation);
        }
    }

    static HashSet<string> SpokenFor(EditionFolder folder, Collection collection, IReadOnlyList<ReadDelivery> read)
    {
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var delivery in read.Where(one => one.Report.Collection == collection.Code))
        {
            spoken.Add(delivery.Report.Organisation);
            var last = -1;
            foreach (var observation in delivery.Observations)
                if (observation.Organisation != last)
                    spoken.Add(folder.Organisations.All[last = observation.Organisation].Code);
        }
        return spoken;
    }

    static bool IsAsked(Organisation one, Collection collection) =>
        one.ExistsBetween(collection.Period.Start, collection.Period.End)
        && collection.Organisations.Any(word =>
            word == one.Code || (ReadOrganisations.Kinds.TryGetValue(word, out var kind) && kind == one.Kind)
        );

    static ReadDelivery Gone(int index, Collection collection, string organisation, int number, Destroyed gone) =>
        Nothing(index, collection, organisation, gone.File, number, gone.Says);

    static ReadDelivery Absent(int index, Collection collection, Organisation organisation)
    {
        var file = $"deliveries/{collection.Code}/{organisation.Code}";
        return Nothing(
            index,
            collection,
            organisation.Code,
            file,
            1,
            new(
                $"{organisation.Code} heeft niets aangeleverd voor '{collection.Code}'; dat verlaagt de dekking van het totaal",
                $"{organisation.Code} delivered nothing for '{collection.Code}'; that lowers the coverage of the total"
            )
        );
    }

    static ReadDelivery Nothing(
        int index,
        Collection collection,
        string organisation,
        string file,
        int number,
        Bilingual why
    )
    {
        var report = new DeliveryReport(
            file,
            collection.Code,
            organisation,
            number,
            DeliveryStatus.Absent,
            0,
            null,
            null,
            [new(Grade.Note, "missing", file, null, null, null, why)],
            null
        );
        return new(index, report, [], [], _ => "", []);
    }
}
