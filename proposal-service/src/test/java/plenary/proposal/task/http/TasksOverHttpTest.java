package plenary.proposal.task.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;

/** What everyone is waited for, over HTTP: each reads their own, and outsiders nothing. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TasksOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/desks/";

    TasksOverHttpTest() {
        super("desks");
    }

    @Test
    @Order(1)
    void a_working_group_has_a_text_with_a_bracket() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        "{'forum':'desks','title':{'en':'A conference'},'mode':'rehearsal',"
                                + "'charter':'itu-conference','clock':'2012-12-03T05:00:00Z',"
                                + "'secretariat':['id-secretariat']}")
                .statusCode(201);
        read("secretariat")
                .get(FORUM + "me/tasks")
                .then()
                .statusCode(200)
                .body("sort", contains("import-roster"));
        as("secretariat", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(
                        """
                        code,name_en,name_fr,group,region,in,sort_key,email
                        FRA,France,France,governments,Europe,states,FRANCE,fra@delegates.example
                        RUS,Russia,Russie,governments,Europe,states,RUSSIE,rus@delegates.example
                        """)
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
        post(
                        "secretariat",
                        "secretariat",
                        "bodies",
                        "{'body':'plenary','names':{'en':'Plenary'},'kind':'plenary','open':true}")
                .statusCode(201);
        post(
                        "secretariat",
                        "secretariat",
                        "invitations",
                        "{'email':'sam@delegates.example','body':'plenary','office':'chair'}")
                .statusCode(204);
        for (var name : new String[] {"fra", "rus", "sam"}) {
            post(name, null, "invitations/claim", "{}").statusCode(200);
        }
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en',"
                                + "'source':'paraphrased','provisions':["
                                + "{'provision':'3','number':'3','part':'article','binding':true,"
                                + "'text':'Members shall not impede transit of calls.'}]}")
                .statusCode(201);
        post("fra", "seat:states.FRA", "brackets", "{'provision':'3','passage':{'whole':true}}")
                .statusCode(201);
    }

    @Test
    @Order(2)
    void a_holder_finds_its_bracket_with_the_body_it_is_before() {
        read("fra")
                .get(FORUM + "me/brackets")
                .then()
                .statusCode(200)
                .body("brackets.bracket", contains("b1"))
                .body("brackets[0].as", is("seat:states.FRA"))
                .body("brackets[0].body", is("plenary"))
                .body("brackets[0].now", is(false))
                .body("clashes", nullValue());
        read("fra")
                .get(FORUM + "me/brackets.csv")
                .then()
                .statusCode(200)
                .body(containsString("b1,3,seat:states.FRA,plenary"));
        read("rus").get(FORUM + "me/brackets").then().body("brackets", nullValue());
    }

    @Test
    @Order(3)
    void what_a_delegation_asks_within_itself_is_read_by_itself_alone() {
        post(
                        "fra",
                        "seat:states.FRA",
                        "comments",
                        "{'bracket':'b1','visibility':'delegation',"
                                + "'text':'Instruct me, please.'}")
                .statusCode(201);
        read("fra")
                .get(FORUM + "me/tasks")
                .then()
                .body("sort", contains("delegation-asks"))
                .body("about", contains("Instruct me, please."));
        for (var other : new String[] {"rus", "sam", "secretariat", "stranger"}) {
            read(other)
                    .get(FORUM + "me/tasks")
                    .then()
                    .body("sort", not(hasItem("delegation-asks")));
            read(other)
                    .get(FORUM + "me/tasks.csv")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Instruct me")));
        }
    }

    @Test
    @Order(4)
    void a_stranger_is_waited_for_by_nobody_and_a_visitor_is_asked_to_sign_in() {
        read("stranger").get(FORUM + "me/tasks").then().statusCode(200).body("$", empty());
        for (var path : new String[] {"tasks", "tasks.csv", "brackets", "brackets.csv"}) {
            given().auth()
                    .oauth2(TestTokens.visitor())
                    .get(FORUM + "me/" + path)
                    .then()
                    .statusCode(401)
                    .body("code", is("sign-in-needed"));
        }
        read("fra").get("/api/forums/no-such-desks/me/tasks").then().statusCode(404);
    }
}
