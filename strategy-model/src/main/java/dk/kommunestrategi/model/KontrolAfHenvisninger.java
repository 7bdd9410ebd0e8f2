package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Centerandel;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Styring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every reference leads to something, and no list refers to one thing twice. */
final class KontrolAfHenvisninger implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        new Henvisninger(strategi, problems).check();
    }

    /** The things that can be referred to, and where breaches go. */
    private static final class Henvisninger {
        private final Strategi strategi;
        private final Consumer<Problem> problems;
        private final Register temaer;
        private final Register forvaltninger;
        private final Register centre;
        private final Register roller;
        private final Register initiativer;

        Henvisninger(Strategi strategi, Consumer<Problem> problems) {
            this.strategi = strategi;
            this.problems = problems;
            temaer = new Register(
                    Problemkode.UKENDT_TEMA,
                    "temaer",
                    strategi.getTemaer().stream().map(Tema::getNummer));
            forvaltninger = new Register(
                    Problemkode.UKENDT_FORVALTNING,
                    "forvaltninger",
                    strategi.getForvaltninger().stream().map(Forvaltning::getKode));
            centre = new Register(
                    Problemkode.UKENDT_CENTER,
                    "centre",
                    strategi.getCentre().stream().map(Center::getKode));
            roller = new Register(
                    Problemkode.UKENDT_ROLLE,
                    "roller",
                    strategi.getRoller().stream().map(Rolle::getKode));
            initiativer = new Register(
                    Problemkode.UKENDT_INITIATIV,
                    "initiativer",
                    strategi.getInitiativer().stream().map(Initiativ::getNummer));
        }

        void check() {
            for (int k = 0; k < strategi.getCentre().size(); k++) {
                checkForvaltning(strategi.getCentre().get(k).getForvaltning(), pointer("centre", k, "forvaltning"));
            }
            for (int k = 0; k < strategi.getRoller().size(); k++) {
                checkForvaltning(strategi.getRoller().get(k).getForvaltning(), pointer("roller", k, "forvaltning"));
                checkRolle(strategi.getRoller().get(k).getUdpegetAf(), pointer("roller", k, "udpegetAf"));
            }
            for (int k = 0; k < strategi.getInitiativer().size(); k++) {
                checkInitiativ(strategi.getInitiativer().get(k), pointer("initiativer", k));
            }
            strategi.getHandleplan().ifPresent(this::checkHandleplan);
            strategi.getStyring().ifPresent(this::checkStyring);
        }

        private void checkForvaltning(Optional<String> kode, String pointer) {
            kode.ifPresent(value -> checkKendt(forvaltninger, value, pointer));
        }

        private void checkRolle(Optional<String> kode, String pointer) {
            kode.ifPresent(value -> checkKendt(roller, value, pointer));
        }

        private void checkInitiativ(Initiativ initiativ, String pointer) {
            checkAlle(
                    roller,
                    initiativ.getEjere().stream().map(Initiativejer::getRolle).toList(),
                    pointer + "/ejere",
                    "/rolle");
            checkAlle(temaer, initiativ.getTemaer(), pointer + "/temaer", "");
            for (int k = 0; k < initiativ.getTemaangivelser().size(); k++) {
                List<Integer> angivne = initiativ.getTemaangivelser().get(k).getTemaer();
                checkAlle(temaer, angivne, pointer + "/temaangivelser/" + k + "/temaer", "");
            }
            initiativ
                    .getVurdering()
                    .map(Vurdering::getRessourcetraek)
                    .ifPresent(traek -> checkAlle(
                            centre,
                            traek.stream().map(Ressourcetraek::getCenter).toList(),
                            pointer + "/vurdering/ressourcetraek",
                            "/center"));
            checkAlle(initiativer, initiativ.getAfhaengerAf(), pointer + "/afhaengerAf", "");
            checkRolle(initiativ.getArbejdsgruppe(), pointer + "/arbejdsgruppe");
            for (int k = 0; k < initiativ.getUdgifter().size(); k++) {
                List<Centerandel> fordeling = initiativ.getUdgifter().get(k).getFordeling();
                checkAlle(
                        centre,
                        fordeling.stream().map(Centerandel::getCenter).toList(),
                        pointer + "/udgifter/" + k + "/fordeling",
                        "/center");
            }
            initiativ
                    .getInitiativbeskrivelse()
                    .map(Initiativbeskrivelse::getLeverancer)
                    .ifPresent(leverancer -> checkAnsvarlige(leverancer, pointer + "/initiativbeskrivelse/leverancer"));
        }

        private void checkAnsvarlige(List<Leverance> leverancer, String pointer) {
            for (int k = 0; k < leverancer.size(); k++) {
                checkRolle(leverancer.get(k).getAnsvarlig(), pointer + "/" + k + "/ansvarlig");
            }
        }

        private void checkStyring(Styring styring) {
            for (int k = 0; k < styring.getBeslutninger().size(); k++) {
                Beslutning beslutning = styring.getBeslutninger().get(k);
                String pointer = pointer("styring", "beslutninger", k);
                checkKendt(roller, beslutning.getOrgan(), pointer + "/organ");
                checkAlle(initiativer, beslutning.getInitiativer(), pointer + "/initiativer", "");
            }
            for (int k = 0; k < styring.getIndikatorer().size(); k++) {
                List<Integer> numre = styring.getIndikatorer().get(k).getInitiativer();
                checkAlle(initiativer, numre, pointer("styring", "indikatorer", k, "initiativer"), "");
            }
            for (int k = 0; k < styring.getStatusnotater().size(); k++) {
                int nummer = styring.getStatusnotater().get(k).getInitiativ();
                checkKendt(initiativer, nummer, pointer("styring", "statusnotater", k, "initiativ"));
            }
        }

        private void checkHandleplan(Handleplan handleplan) {
            for (int k = 0; k < handleplan.getPlaceringer().size(); k++) {
                int nummer = handleplan.getPlaceringer().get(k).getInitiativ();
                checkKendt(initiativer, nummer, pointer("handleplan", "placeringer", k, "initiativ"));
            }
        }

        private void checkAlle(Register register, List<?> henvisninger, String liste, String noegle) {
            Map<Object, String> foerste = new HashMap<>();
            for (int k = 0; k < henvisninger.size(); k++) {
                Object henvisning = henvisninger.get(k);
                String pointer = liste + "/" + k + noegle;
                checkKendt(register, henvisning, pointer);
                String tidligere = foerste.putIfAbsent(henvisning, pointer);
                if (tidligere != null) {
                    problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, pointer, henvisning)
                            .value(henvisning.toString())
                            .addRelated(tidligere)
                            .build());
                }
            }
        }

        private void checkKendt(Register register, Object henvisning, String pointer) {
            if (!register.kendte.contains(henvisning)) {
                problems.accept(Problem.of(register.ukendt, pointer, henvisning, register.liste())
                        .value(henvisning.toString())
                        .addRelated(register.pointer)
                        .build());
            }
        }
    }

    /** The keys of one kind of thing. */
    private static final class Register {
        private final Problemkode ukendt;
        private final String pointer;
        private final SortedSet<Object> kendte;

        Register(Problemkode ukendt, String liste, Stream<?> noegler) {
            this.ukendt = ukendt;
            this.pointer = pointer(liste);
            this.kendte = noegler.collect(Collectors.toCollection(TreeSet::new));
        }

        /** The keys in order, the first of them where there are many. */
        String liste() {
            return Opremsning.of(kendte, noegle -> noegle);
        }
    }
}
