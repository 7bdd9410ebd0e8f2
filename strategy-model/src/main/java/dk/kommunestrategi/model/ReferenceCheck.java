package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.ReferenceIndex;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import java.util.function.Consumer;

/** Every reference leads to something, and no list refers to one thing twice. */
final class ReferenceCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        new References(strategi, problems).check();
    }

    /** The things that can be referred to. */
    private static final class References {
        private final Place<Strategi> strategi;
        private final ReferenceIndex<Integer> temaer;
        private final ReferenceIndex<String> forvaltninger;
        private final ReferenceIndex<String> centre;
        private final ReferenceIndex<String> roller;
        private final ReferenceIndex<Integer> initiativer;
        private final ReferenceIndex<String> maalsaetninger;
        private final ReferenceIndex<String> indikatorer;

        References(Place<Strategi> strategi, Consumer<Problem> problems) {
            this.strategi = strategi;
            temaer = new ReferenceIndex<>(
                    Problemkode.UKENDT_TEMA,
                    strategi.property("temaer", Strategi::getTemaer),
                    Tema::getNummer,
                    problems);
            forvaltninger = new ReferenceIndex<>(
                    Problemkode.UKENDT_FORVALTNING,
                    strategi.property("forvaltninger", Strategi::getForvaltninger),
                    Forvaltning::getKode,
                    problems);
            centre = new ReferenceIndex<>(
                    Problemkode.UKENDT_CENTER,
                    strategi.property("centre", Strategi::getCentre),
                    Center::getKode,
                    problems);
            roller = new ReferenceIndex<>(
                    Problemkode.UKENDT_ROLLE,
                    strategi.property("roller", Strategi::getRoller),
                    Rolle::getKode,
                    problems);
            initiativer = new ReferenceIndex<>(
                    Problemkode.UKENDT_INITIATIV,
                    strategi.property("initiativer", Strategi::getInitiativer),
                    Initiativ::getNummer,
                    problems);
            maalsaetninger = new ReferenceIndex<>(
                    Problemkode.UKENDT_MAALSAETNING,
                    strategi.property("maalsaetninger", Strategi::getMaalsaetninger),
                    Maalsaetning::getKode,
                    problems);
            indikatorer = new ReferenceIndex<>(
                    Problemkode.UKENDT_INDIKATOR,
                    strategi.property("styring", Strategi::styring).property("indikatorer", Styring::getIndikatorer),
                    Indikator::getKode,
                    problems);
        }

        void check() {
            strategi.elements("maalsaetninger", Strategi::getMaalsaetninger).forEach(this::checkMaalsaetning);
            for (Place<Center> center : strategi.elements("centre", Strategi::getCentre)) {
                center.optional("forvaltning", Center::getForvaltning).ifPresent(forvaltninger::checkKnown);
            }
            strategi.elements("roller", Strategi::getRoller).forEach(this::checkRolle);
            strategi.elements("initiativer", Strategi::getInitiativer).forEach(this::checkInitiativ);
            for (Place<Valggruppe> gruppe : strategi.elements("valggrupper", Strategi::getValggrupper)) {
                initiativer.checkAll(gruppe.elements("initiativer", Valggruppe::getInitiativer));
            }
            strategi.optional("handleplan", Strategi::getHandleplan).ifPresent(this::checkHandleplan);
            strategi.elements("handleplansversioner", Strategi::getHandleplansversioner)
                    .forEach(this::checkVersion);
            for (Place<Uenighed> uenighed : strategi.elements("uenigheder", Strategi::getUenigheder)) {
                initiativer.checkAll(uenighed.elements("initiativer", Uenighed::getInitiativer));
            }
            checkStyring(strategi.property("styring", Strategi::styring));
            strategi.optional("udviklingsforloeb", Strategi::getUdviklingsforloeb)
                    .flatMap(forloeb -> forloeb.optional("part", Udviklingsforloeb::getPart))
                    .ifPresent(roller::checkKnown);
            strategi.elements("sager", Strategi::getSager).forEach(this::checkSag);
        }

        private void checkMaalsaetning(Place<Maalsaetning> maalsaetning) {
            maalsaetninger.checkAll(maalsaetning.elements("foelgerAf", Maalsaetning::getFoelgerAf));
            temaer.checkAll(maalsaetning.elements("temaer", Maalsaetning::getTemaer));
        }

        private void checkRolle(Place<Rolle> rolle) {
            rolle.optional("forvaltning", Rolle::getForvaltning).ifPresent(forvaltninger::checkKnown);
            rolle.optional("udpegetAf", Rolle::getUdpegetAf).ifPresent(roller::checkKnown);
            rolle.optional("kobletTil", Rolle::getKobletTil).ifPresent(roller::checkKnown);
            rolle.optional("refererTil", Rolle::getRefererTil).ifPresent(roller::checkKnown);
            centre.checkAll(rolle.elements("medlemscentre", Rolle::getMedlemscentre));
            centre.checkAll(rolle.elements("finansiering", Rolle::getFinansiering), "center", Centerandel::getCenter);
        }

        private void checkInitiativ(Place<Initiativ> initiativ) {
            roller.checkAll(initiativ.elements("ejere", Initiativ::getEjere), "rolle", Initiativejer::getRolle);
            temaer.checkAll(initiativ.elements("temaer", Initiativ::getTemaer));
            for (Place<Temaangivelse> angivelse : initiativ.elements("temaangivelser", Initiativ::getTemaangivelser)) {
                temaer.checkAll(angivelse.elements("temaer", Temaangivelse::getTemaer));
            }
            initiativ
                    .optional("vurdering", Initiativ::getVurdering)
                    .map(vurdering -> vurdering.elements("ressourcetraek", Vurdering::getRessourcetraek))
                    .ifPresent(traek -> centre.checkAll(traek, "center", Ressourcetraek::getCenter));
            centre.checkAll(
                    initiativ.elements("driftstraek", Initiativ::getDriftstraek), "center", Driftstraek::getCenter);
            initiativer.checkAll(initiativ.elements("afhaengerAf", Initiativ::getAfhaengerAf));
            for (Place<Binding> binding : initiativ.elements("bindinger", Initiativ::getBindinger)) {
                initiativer.checkKnown(binding.property("fra", Binding::getFra));
            }
            initiativ.optional("arbejdsgruppe", Initiativ::getArbejdsgruppe).ifPresent(roller::checkKnown);
            initiativ.elements("udgifter", Initiativ::getUdgifter).forEach(this::checkUdgiftspost);
            initiativ.elements("udgiftsprofil", Initiativ::getUdgiftsprofil).forEach(this::checkUdgiftspost);
            initiativ
                    .optional("initiativbeskrivelse", Initiativ::getInitiativbeskrivelse)
                    .ifPresent(this::checkBeskrivelse);
        }

        private void checkUdgiftspost(Place<? extends Udgiftspost> post) {
            centre.checkAll(post.elements("fordeling", Udgiftspost::getFordeling), "center", Centerandel::getCenter);
            post.optional("udvalg", Udgiftspost::getUdvalg).ifPresent(roller::checkKnown);
        }

        private void checkBeskrivelse(Place<Initiativbeskrivelse> beskrivelse) {
            for (Place<Leverance> leverance : beskrivelse.elements("leverancer", Initiativbeskrivelse::getLeverancer)) {
                leverance.optional("ansvarlig", Leverance::getAnsvarlig).ifPresent(roller::checkKnown);
            }
        }

        private void checkHandleplan(Place<Handleplan> handleplan) {
            for (Place<Placering> placering : handleplan.elements("placeringer", Handleplan::getPlaceringer)) {
                initiativer.checkKnown(placering.property("initiativ", Placering::getInitiativ));
            }
        }

        private void checkVersion(Place<Handleplansversion> version) {
            version.optional("organ", Handleplansversion::getOrgan).ifPresent(roller::checkKnown);
            checkHandleplan(version.property("handleplan", Handleplansversion::getHandleplan));
        }

        private void checkStyring(Place<Styring> styring) {
            for (Place<Beslutning> beslutning : styring.elements("beslutninger", Styring::getBeslutninger)) {
                roller.checkKnown(beslutning.property("organ", Beslutning::getOrgan));
                initiativer.checkAll(beslutning.elements("initiativer", Beslutning::getInitiativer));
                initiativer.checkAll(beslutning.elements("foererTil", Beslutning::getFoererTil));
                indikatorer.checkAll(beslutning.elements("indikatorer", Beslutning::getIndikatorer));
            }
            for (Place<Indikator> indikator : styring.elements("indikatorer", Styring::getIndikatorer)) {
                initiativer.checkAll(indikator.elements("initiativer", Indikator::getInitiativer));
                maalsaetninger.checkAll(indikator.elements("maalsaetninger", Indikator::getMaalsaetninger));
            }
            for (Place<Statusnotat> notat : styring.elements("statusnotater", Styring::getStatusnotater)) {
                initiativer.checkKnown(notat.property("initiativ", Statusnotat::getInitiativ));
            }
        }

        private void checkSag(Place<Sag> sag) {
            for (Place<Behandlingstrin> trin : sag.elements("behandling", Sag::getBehandling)) {
                roller.checkAll(trin.elements("organer", Behandlingstrin::getOrganer));
            }
            for (Place<Dagsordenspunkt> punkt : sag.elements("sagsforloeb", Sag::getSagsforloeb)) {
                punkt.optional("organ", Dagsordenspunkt::getOrgan).ifPresent(roller::checkKnown);
            }
            sag.optional("beslutning", Sag::getBeslutning)
                    .flatMap(punkt -> punkt.optional("organ", Dagsordenspunkt::getOrgan))
                    .ifPresent(roller::checkKnown);
        }
    }
}
