"""Given names found in British court reports, with the gender that each tells, and surnames that stand before them.

Lower-case name to ``m`` (male), ``f`` (female) or ``u`` (borne by both, so it tells nothing). Given names that are far
commoner in the genre as ordinary words, months or places are left out on purpose: ``will``,
``may``, ``kent``.
"""

from typing import Final

_MALE: Final = """
    aadam aadil aakash aaqib aarav aarif aariz aaron aasim abbas abbass abdalla abdallah abdel abdelaziz abdelkader
    abdi abdiaziz abdifatah abdihakim abdihakin abdikadir abdikarim abdinasir abdinur abdirahim abdirahman
    abdirashid abdirizak abdisalam abdiwahab abdiwali abdo abdoul abdoulaye abdul abdulaziz abdulkadir abdulkareem
    abdulkarim abdulla abdullah abdullahi abdulmajid abdulmalik abdulqadir abdulrahman abdulrazak abdulsalam
    abdulwahab abdur abdurahman abdurrahman abdurrezak abebe abel abhay abhijit abhinav abhishek abid abideen abiel
    abner aboagye abraham abram abrar absar abshir abu abubakar abubakr abukar adam adama adan adao ade adebayo
    adebola adebowale adedayo adedeji adedoyin adeeb adeel adegboyega adekunle ademola aden adeniyi adeolu adesina
    adetokunbo adetunji adewale adeyemi adham adil aditya adnaan adnan adomas adorjan adrian afaq afewerki afnan
    afolabi afonso afsar aftab afzaal afzal agim agostinho agron agyeman ahad aharon ahmad ahmadullah ahmed ahmet
    ahsan aidan aidas aiden aidis aied aigars aijaz aiman ainars ainsley aivaras aivars ajay ajaz ajit ajith ajmal
    akash akbar akeel akeem akhil akhtar akiba akif akin akinola akintunde akinwale akiva aklak akmal akos akram
    akshay akwasi ala alaa aladdin alam alamin alan alaric alasdair alastair alazar alban albert alberto albie albin
    alby aldis alec aled aleem alejandro alekos aleksandar aleksander aleksandr aleksandrs aleksei aleksejs aleksey
    aleksy ales alessandro alessio alexander alexandr alexandre alexandros alexandru alexei alexey alf alfie alfonso
    alfred alfredo algernon algirdas ali alick alin alisdair alistair alister aliyu alket allan allen alois alok
    alrick altaf alter altin alun alvaro alvin alvis alvydas alwyn amaan amaar amadeo amadeu amadi amadou aman
    amanuel amanullah amar amardeep amare amari ambrose ameen ameer amer amin aminul amir amirali amirhossein amit
    amjad ammar amnon amol amos amr amrit anamul anand anandan anas anastasios anastasis anatoli anatolii anatoliy
    anatoly andi andis andor andras andre andreas andrei andrej andrejs andres andrew andrey andrii andrij andris
    andrius andriy andros andrzej andy anees anesti aneurin angelo angus anibal aniket anil anirudh anis anisur
    ankit ankur anoop ansar antal antanas anthony antoine anton antoni antonin antonino antonio antonios antonis
    antony antwan antwone anuj anup anwaar anwar apostolos aqeel aqib aqil aram aras arash aravind arbaaz arben
    arbnor archibald archie ardalan ardeshir ardian ardit arek arfon argyris ari arian arif ariful aris aristos
    arjan arju arjun arkadiusz arkady arkan arlind arlo arman armand armando armend armin arnaldo arnas arnel arnie
    arnold arnoldas aron arpad arsalan arsen arseniy arshad arsham arshid arslan artan artem arthur artiom artur
    arturas arturo arturs artyom arun arunas arvind arvis arwel arwyn aryan aryeh asaad asad asadullah asghar ashani
    ashar asher ashfaq ashik ashikur ashiq ashish ashkan ashok ashraf ashraful ashton ashvin ashwin asif asim aslam
    asmat asmerom aso assad astrit ata atal ateeq athanasios athar athos atif atikur atiq atis atta attaullah attila
    attiq atul aubrey audrius augustine augusto aung aurel aurelian aurelio aurimas austin austris avdul avi avin
    avinash aviv avner avni avraham avrohom avrom avtar awad awais awal awale awat awet awil awot axel ayaan ayana
    ayaz aydid aykut ayman ayodeji ayokunle ayoub aytac ayub ayyub aza azad azam azariah azeem azhar azim aziz
    azizul azizullah azmat azmi azriel azubuike azuolas babajide babak babar babatunde baber bac bader badr badrul
    bahadur bahman bahoz bahram bajram bakar bakhtiar bakhtiyar bakhtyar bakr baktash balazs balbir baldev balint
    balraj balram balvinder balwant bamidele banaras baqir baran bardhyl barham barinder baris barkat barnabas
    barnaby barney barre barrie barrington barry bart bartek bartholomew bartley bartlomiej bartosz baruch baryalai
    barzan bashar basharat basheer bashir basil basim basit bassam bassem bayani bayo bayram baz beau behnam behrooz
    behrouz behzad bekele bekim bekir bela bello ben benas bence benedict benito benjamin benji benjy bennie benny
    benson bento benzion berat bereket berel berhane berkan bernard bernardino bernardo bernhard bert bertalan
    bertie bertram besim besmir besnik bestoon bevan bhagwant bharat bhavesh bhavin bienvenu bijan bikash bikram
    bilaal bilal bile bill billal billy bimal bingwen biniam binyam binyamin biodun bipin biruk bishnu bismillah
    bjorn blaine blair blake blazej bledar blerim boaz bob boban bobby bodrul bogdan boguslaw bohdan bohumil
    bohuslav bojan bolaji boleslaw bongani borek borhan boris borislav boruch borys botond boyd bozhidar brad braden
    bradley brady bram brandan branden brandon branislav branko brendan brendon brent brenton bret bretislav brett
    brian bronislaw bruce bruno bryan bryce bryn brynley brynmor bujar bulent burak burhan burim byron cabdi cadan
    cade caden caetano cafer cahal cai cain caio cal caleb calin callan callum calum calvin cameron camilo canh carl
    carlito carlo carlos carlton carmelo carson carter carwyn caspar casper cassius catalin cathal cecil cedric
    celso cem cemal cemil cengiz cerith cesar cestmir cezar cezary chad chaim chandra chanoch chao charalambos
    charles chas chay chaz cheikh cheng chenglong chesney chetan chia chibueze chibuzo chidi chidiebere chidozie
    chidubem chiedu chien chijioke chike chima chimezie chinedu chinh christakis christian christiano christodoulos
    christoforos christoph christophe christopher christos christy chukwudi chukwuemeka chukwuka chukwuma cian
    ciaran cihan cillian ciprian clarence clark claude claudio claudiu clayton clem clement clevon cliff clifford
    clifton clint clinton clive clovis clyde coby cody cohen cole colin collins colm colum conal conall cong connah
    conner connor conor conrad constantin conway cooper corey cormac cornel corneliu cornelius cory cosimo coskun
    cosmas cosmin costa costakis costas costel costica costin costinel courtenay craig creighton crispian crispin
    cristea cristi cristian cristiano cristinel cristobal csaba cuong curt curtis cuthbert cynan cyril cyrus czeslaw
    dac dacian dacre dafydd dahir dai dainis dainius daire daithi dajuan dalal dale dalibor daljeet dalton damani
    damarie dameon damian damien damon dan danail dane danh danial daniel daniels daniil danish daniyal danny dante
    danut danyaal danyal danylo daood daoud dapo daquan dara daragh darby darcy dardan darek daren dario darius
    dariush dariusz darko darragh darran darrel darrell darren darrin darryl darryn darshan daryl daryn daryoush
    dashawn dat daud dauda dave davey davian david davide davie davis davon davonte davy dawa dawid dawit dawood
    dawson dawud dax dayne dayo dayyan deacon deaglan dean deano decebal declan deepak deepesh deimantas deividas
    dejan dejen deji dejon dejuan delano dele delfim delroy delwar demar demarco demario demba demetri demetrios
    demetris demetrius demos denes denilson denis deniss dennis denny denys denzel denzil deon dereck dereje derek
    derick dermot deron derrick derwyn des deshaun deshawn desiderio desislav desmond dessie dev devante devinder
    devonte devran dewi dexter dez dezso dharam dharmesh dharminder dhruv diarmaid diarmuid dick dickie didier
    didzis diego dien dierk dieter dietmar dieudonne digby dijon dilawar dildar dilip dillon dilshad dilwar dilwyn
    dimas dimitar dimitri dimitrij dimitrios dimitris dimitry dimo dimos dinesh dinh dinis dino dinos diogo dion
    dirie diriye dirk diyar dler dmitri dmitrijs dmitriy dmitry dmytro doan dobromir dogan dom domantas domenico
    domingo domingos dominic dominick dominik dominykas don donal donald donatas donato dongsheng donnacha donnchadh
    donnell donny donovan dontae donte dorel dorin dorje dorrell doru doug dougal dougie douglas dov dovid dovydas
    dragan dragos drew driss dritan dritero duale duane duarte duc dudley dugald dumitru duncan dunstan durrell
    dursun dusan dusko dustin duvid duy dwain dwaine dwane dwayne dwight dyfan dyfrig dylan dzintars eamon eamonn
    earl earnest ebenezer ebrahim ebuka ed eddie eddy edgar edgaras edgardo edgars edijs edinson edmond edmund edson
    eduard eduardo eduards eduart edvinas edward edwin edwyn eesa efosa efraim efrain efrem efstathios egidijus
    egils eglant ehsan ehtesham eifion eilir eimantas einion eion eitan ejike ekhlas ekow ekram ekrem eladio elazar
    elchanan eleftherios elemer elfed elgan eli elias elidon eliezer elijah elikem elimelech elio elis eliseo
    eliyahu elkanah elliot elliott ellis elliss elmi elroy elton elvin elvinas elvio elvis elwyn elya emad emanuel
    emanuele emeka emil emile emilian emiliano emilio emlyn emmanuel emmett emrah emre emrys emyr enamul enda ender
    endre endri engin engjell enoch enock enrico enrique enver enzo eoghan eoin ephraim erald eraldo erand erbi
    erbil ercan erdal erdem erdinc erdogan eren ergys erhan eric erick erik erikas eriks erion erkan ermal ermias
    ermir ermiyas ernest ernestas ernesto ernie erno ernst erol errol ersi ersin ertan ervin eryk esayas esmail
    esmatullah esteban estevao ethan etienne ettore euan euclides eugen eugene eugenio eugeniusz eurig eustace
    evagoras evaldas evan evander evandro evangelos everald everett everton evgeni evgenii evgeny evzen ewan ewart
    ewen eyo eyob ezatullah ezekiel ezra faarax fabian fabien fabio fabrice fabricio fabrizio fadel fadi fadil fahad
    fahd faheem fahim fahmi faisal faiz faizaan faizal faizan faizul fakhar fakhri fanel fanica faraaz faraj faraz
    fareed farhad farhan farid faridullah farooq farouk farrukh farshid faruk faruq faruque farzad farzin fasal
    fatah fateh fathi fatih fatjon fatmir faustas fausto fawad fawaz fawzi fayaz faysal fayyaz fazal fazil fazlul
    fearghal federico fedor fela felice felipe felix femi feng ferdinand ferdinant ferenc fergal fergus ferhat ferit
    ferman fernando fernao feroz feroze ferris ferydoon fesseha festim festus fikret filimon filip filipe filippo
    filmon finbar findlay fingal finian finlay finley finlo finn finnian finnley fintan fionn firas firat firouz
    firoz fisnik fitsum fitzgerald fitzroy flamur flavio flint florenc florent florentin florian florin florinel
    florjan flynn fokrul forbes fotios fotis foysal foyzul francesco francis francisco franciszek franco francois
    frank franklin franklyn frans frantisek franz fraser frazer fred freddie freddy frederic frederick frederik
    fredi fredrick fritz fryderyk fuad furqan futsum fynn gabi gabor gabriel gad gaetano galin gamal ganesh gani
    gareth garfield garry garth garvin gary gaspar gaston gatis gaurav gautam gavin gavriel gavril gaz gazmend
    gbenga gearoid gebre ged gedalia gedi gediminas geedi gejza gellert gelu gennadi gennadiy gennady gennaro
    gentian geoff geoffrey george georgel georgi georgian georgios geraint gerald gerallt gerard gerardo gergely
    gergo gerhard germano gerry gershon gert gerwyn getachew gethin geza gezim ghaffar ghafoor ghalib ghani ghasem
    ghassan ghazanfar ghebre gheorghe gheorghita ghirmay gholam ghulam giacomo giancarlo gianfranco giani gianluca
    gianni giannis giap gideon giedrius gigel gil gilbert gilberto giles gilles gilroy gilson gino gintaras
    gintautas gints giorgio giorgos giovanni girish girma girts giuliano giulio giuseppe gjergj gjon gjovalin gleb
    glen glenford glenn glenroy glodi glyn glyndwr glynn gobind godfred godfrey godwin goitom gokhan goncalo gonzalo
    goodluck gopal goran gordon govand govind gracjan graeme graham grahame gramoz grant granville greg gregg gregor
    gregorio gregory greig griff griffith grigor grigore grigoris grigory gruffudd gruffydd grzegorz guang guido
    guilherme guillaume guillermo gulab gulaid gulam guled gulfraz gulzar gunars guney guntars gunter gunther guntis
    guo guoqiang gurbaksh gurbinder gurcharan gurdev gurdial gurdip gurkan gurmail gurmeet gurmit gurmukh gurnam
    gurtej gurvinder gurwinder gustave gustavo gustaw guto guy gvidas gwilym gwyn gwynfor gwynn gyan gyorgy gyula
    haben habib habibollah habibullah habibur habtom hadi hadley hadyn hafeez hafiz hafizur hai haidar haider haile
    hajdar haji hakan hakeem haki hakim haleem halgurd halil halim halkawt haluk hamaad hamad hamayun hamdan hamdi
    hamed hameed hamid hamidreza hamidullah hamilton hamish hammad hamno hamza hamzah hanif hank hannes hans hao
    haoran haoyu harald harbhajan harbinder harbir hardev hardyal hareem hari haris harish harith harlan harley
    harminder harnam harnek harold haroldas haroon haroun harri harris harrison harry harshad harun harvey harvinder
    harwinder hasan haseeb hashem hashi hashim hashmat hashmatullah hasib hasip hasmukh hasnain hassaan hassan
    hassen hatem hatim hawar hawre hayat hayatullah haydar hayden haydn haydon haytham hazhar hazrat heath hector
    hedley heinrich heinz heitor heja hekmat hekmatullah hekuran helder helio helmat helmut hemant hemin heng henok
    henri henrik henrique henry henryk herb herbert herbie herman hermon hernan hersh hershel hershy hersi herve
    hesham heshy hicham hidayatullah hiep hieu hikmat hilal hilario hillel hilton hiren hiroshi hirsch hirsi hisham
    hitesh hiwa hoan hoang hoc honar hongwei hooman hopeton hopkin horace horacio horatio horatiu horia hormoz horst
    hoshyar hossain hossein houman howard howell hristo htun huan hubert hugh hughie hugo humayun humphrey hunter
    husain husam huseyin husnain hussain hussam hussein hussyin huu huw huy huynh hynek hyrone hysen hywel hüseyin
    iacob iago iain ian iaroslav ibraaheem ibraheem ibrahim ibrahima idrees idris idriss idwal iefan iestyn ieuan
    ifan ifeanyi ifor ifraz iftikhar ignacio ignacy ignas ignatius ignazio igor igors ihsan ihsanullah ijaz ike
    ikechukwu ikenna ikramullah ilia ilias ilie ilir ilirjan iliya ilker illtyd ilmars ilya ilyas imaad imad imants
    imraan imran imre imtiaz inacio inam inamullah inan inayat inderjit inderpal indrek indrit inigo innes intars
    intikhab ioan ioannis iolo ion ionathan ionel ionut iorwerth iosif iqbal iqramul iqrar iraj ireneusz irfan
    irshad irvin irvine irving irwin isa isaac isaiah isaias ishan ishaq ishfaq ishmael ishmail ishtiaq ishwar
    isidor isidore islwyn ismaeel ismael ismail ismaila ismatullah ismet israr issa issam isse isser istiaq istvan
    isuf itamar itzik iulian iuliu iustin ivailo ivan ivars ivaylo ivo ivor iwan iyke izaak izaiah izhar izuchukwu
    izzet izzy jabar jabari jabbar jaber jabir jabran jabulani jac jace jacek jacinto jack jackson jacob jacopo
    jacques jaden jadon jafar jaffar jaffer jagdev jagdip jagjit jagmohan jago jagraj jagtar jagvir jahangir jaheim
    jahid jahidul jahmai jahmal jahmar jahmari jahmel jahmine jahvon jai jaiden jaidon jaime jaimin jaiquan jake
    jakeem jakir jakob jakobi jakub jalal jalaluddin jalil jama jamaal jamac jamaine jamal jamall jamaluddin jamane
    jamar jamarl jamarr jameel jamel jamelle james jameson jamieson jamil jamison jammal jamone jamshaid jamshed
    jamsheed janat jangir janos janusz jaquan jarad jared jarek jarell jarlath jarnail jaromir jaron jaroslav
    jaroslaw jarrad jarred jarrod jarvis jase jasen jaskaran jason jasper jasraj jasvir jaswant jatin jaunius javad
    javaid javaughn javed javid javier javon javonte jawad jawaid jawed jawid jaxon jaxson jay jayden jaydon jayesh
    jaymin jayquan jayson jeanclaude jeanpaul jed jedrzej jeevan jeff jefferson jeffery jeffrey jegr jehangir jem
    jenkin jeno jens jenson jerell jerelle jeremiah jeremy jericho jermain jermaine jermane jerome jeronimo jerrell
    jerry jerzy jesse jesus jethro jetmir jevgenijs jevon jez jian jiang jianguo jianhua jianjun jibril jide jignesh
    jihad jilu jim jimbo jimi jimmie jimmy jindrich jiri jitendra joachim joao joaquim joaquin jobrul joby jochen
    jock joe joel joey joginder johan johann johannes john johnathan johnathen johnathon johnnie johnny jomar jon
    jonah jonas jonathan jonathon jonjo jonnie jonny jools joon joost jorg jorge jose josef joseph josh joshua
    josiah josue jotham jovan jovaun jozef jozsef juan jubair jubayer juber jude juginder jules julian juliano julio
    julius juliusz juma junaed junaid junayd juned jung junior junjie juozas juraj jurgen jurijs juris justas justin
    justinas juvenal jwan kaan kabir kacper kade kadean kadeem kadell kaden kader kadir kadri kaheem kahsay kai
    kaidan kaiden kailan kain kaine kajan kajetan kalam kaleb kaleem kaleemullah kalem kalim kalin kallum kalman
    kaloyan kalum kalvin kamaal kamal kamaljeet kamaluddin kamar kamari kamil kamran kamrul kamyar kane kang kanwar
    karam karan kareem karel karim karl karlton karol karolis karoly karthik kartik karwan kasam kasey kashan kashif
    kasim kaspar kaspars kassim kastriot kato kaveh kawa kawan kayode kayse kazem kazi kazim kazimierz kazuki kazys
    keano keanu keaton keegan keelan keenan kehmar keiran keiron keith kelvin kelvon kemal kemar kemoy ken kenan
    kendrick kenechukwu kenji kenley kenneth kennie kenny kenrick kenroy kenton kenyon keon kerem keron kerwin
    kestutis ketan kev kevan kevaughn keven kevin kevon kewal keyvan khadar khadim khai khairul khaled khaleel
    khaleeq khalid khalil khalilullah khattab khawar khem khizar khizer khoa khodadad khoi khosrow khuram khurram
    khurshid khyber kian kianoush kiaran kiarash kibrom kidane kien kieran kieren kieron kierran kiflom kimani
    kingsley kip kipras kiprop kiril kirill kirk kirpal kishan kishon kishor kishore klajdi klaudio klaus klavs
    kledian klejdi klement klevis klodian kobi kobir koby kofi kojo kola kolawole konrad konstantin konstantinos
    koral koray korey kornel kory kosrat kostadin kostas kourosh koyes krasimir krassimir kreshnik krishan krishna
    kristaps kristers kristian kristof kristoffer kristopher kristupas krisztian krisztof kroum krum krystian
    krzysztof kuba kudakwashe kugan kujtim kulbir kuldip kulvir kun kunle kurt kurtis kwabena kwadwo kwaku kwame
    kwamena kwasi kwesi kyan kyaw kye kylan kyle kymani kypros kyran kyreece kyrell kyriacos kyriakos kyron kyrylo
    labib lachlan ladi ladislav laercio laimonas laiq lajos lakhbir lakhvir lakhwinder lakis lakshman lal lalit
    lamar lamarr lambros lamin lamine lamont lamonte lance lancelot lanre laron larry lars lashaun laszlo latif
    latrell laurence laurent laurentiu lauris laurynas lavar lawangeen lawrence lawrie lawson layton lazar lazaros
    leander leandro lech ledion lee lefteris leib leibish leif leighton leizer lekan len lennard lennart lennie
    lennon lennox lenny leo leon leonard leonardo leonat leonel leonid leonidas leonis leontin leopold leopoldo
    leroy les leshawn leslie lester leszek lev levar levent levente levi lewie lewis lewys lex lhakpa liam liang
    liaqat liaquat libaan liban liiban linas lindon linford linval lionel lipa liudas livingston liviu ljubomir llew
    llewellyn llewelyn lloyd lloydell loc lochlan logan loic loizos lokman lorand lorant lorcan lorenzo lorne lothar
    louie louis lourenco luan lubomir lubor lubos luc luca lucas lucian luciano lucien lucio lucjan ludek ludovit
    ludwig lufti luigi luis luiz lukas lukasz luke lukman lulzim luong luqman lutfur luther lyle lynden lyndon
    lynton lyubomir lyubomyr maajid maaz mac macaulay macauley maciej maciek mackenzie mackie madalin magnus mahad
    mahamed mahamoud mahamud mahbub mahbubur mahdi mahendra maher mahesh mahfuz mahir mahmood mahmoud mahmud mahmut
    mahomed mahroof majeed majid makhan makhdoom makis maksim maksims maksym maksymilian mal malachai malachi
    malachy malakai malakhi malcolm malcom maldwyn malek malik malique malkiat malkit mamadou mamoon mamun mamunur
    manan manasseh manfred mangal manh manish manmohan mannan manny manohar manoj manolis manolo manouchehr mansoor
    mansour mansur mantas manuel manvir manzoor maqbool maqsood marash marc marcel marcelino marcello marcelo marcin
    marcio marco marcos marcus marek margus mariano marijus marin marinel marino marinos mario marios maris marius
    mariusz mariwan mark markel marko marlon maroof marques marquis marsel marshall marsid martin martins marton
    martyn martynas marvin marvyn marwan mason masood masoud masroor massimo massoud masud masuk mat matas mate
    matei matej mateusz mathew mathias mathieu mathusan matin matiss matiullah matloob matt matteo matthew matthias
    matthieu mattia matty matus matyas maurice mauricio maurizio mauro maverick max maxim maxime maximilian
    maximillian maximo maxwell mazen mazhar mazin mazlum mebrahtu medhanie meharban mehboob mehdi mehmet mehmood
    mehran mehrdad meir mekai mekhi melvin melvyn menachem menashe mendel mendy mengisteab meraj meran merfyn
    merhawi merlin meron mert mervyn meshulam mesut metin metodi meurig mevlan meysam mian micah michael michal
    michalis micheal michel mick mickey micky mieczyslaw miguel mihai mihail mihails mihaita mihalis mihaly mihangel
    mihaylo mikael mikail mike mikey mikhail mikias mikkel miklos mikolaj milad milan miles milkha milo milos
    miloslav milosz milton miltos minas mindaugas ming minghao mingming miodrag mir miraj mircea mirel mirko miro
    miroslav miroslaw mirwais mirza mitch mitchel mitchell mitesh mithun mitica mizanur mladen mo moazzam modestas
    modou modris moeen moez mofizur mogos mohamad mohamed mohammad mohammadreza mohammed mohammod mohamoud mohamud
    mohamuud mohan mohand mohanraj mohd mohebullah mohibur mohsen mohsin moin moinuddin moises moishe mojmir mojtaba
    mokhtar moktar momin mominul moneer monir montel montell monty moosa mordecai mordechai moritz morrie morris
    morteza morys mosa mosabbir moses moshe moshin mostafa mostyn motiur motti motty mouad mouhamed mounir mourad
    moussa moustafa moustapha mowlid mthunzi muaaz muad muaz mubarak mubarik mubashar mubashir mubeen mudasar
    mudassar mudassir mufid mugisha muhamad muhamed muhammad muhammed muhsin muhumed mujahid mujeeb mujib mujibur
    mujtaba mukesh mukhtar mulugeta mumin munaf munashe munawar muneeb muneer mungo munib munir murad murat murdo
    murdoch murray murtada murtagh murtaza musa musab musah musawwir musharaf mushtaq muslum mussie mustaf mustafa
    mustapha mustaq mutahir muzaffar muzamil muzammil mykhailo mykola mykolas myles myron myroslav myrteza naadir
    nabeel nabi nabil nabin nachman nachum nadeem nader nadim nadir naeem nafees nafis naftali nagesh nahid nahidul
    nahim nahom nahshon naim najaf najeeb najeebullah najib najibullah najm najmul nakeem nam nanak nandor nangialai
    nangyalai naqash naqib naqibullah nar naranjan narayan narcis narciso narendra naresh narpal naseer naser nasiah
    nasir nasko nasr nasrat nasrullah nassar nasser nassir nat natan nathan nathanael nathaniel natnael nauris
    naveed navid navin nawab nawaz nawazish nawroz nawzad nayan nayden nayeem nayef nazam nazar nazeer nazem nazim
    nazir nazmi nazmul nazrul ndricim nduka neal nebojsa necati necdet neculai ned nedelcho neeraj neguse neil neill
    neilson nektarios nelio nelson nelu nemanja nematullah nenad neofytos neoklis nerijus nestor nethanel nev
    nevaughn neville newroz nexhmi neymar nghia ngoni nguyen nhan nhat nial niall niamat niamatullah niaz nicholas
    nick nickolas nico nicolae nicolai nicolas nicolo nicos nicu nicusor nidal niel niels nigel nihat nikesh niket
    nikhil niko nikodem nikola nikolai nikolajs nikolaos nikolas nikolay nikos nilesh nils nima nimalan nimesh
    ninian niraj niranjan nirmal nirojan nisar nishan nissim nistor nitesh nitin nizam nizar nkosana nkosi nnaemeka
    nnamdi noach noah noam noel nojus nolan noman nooruddin noorullah norbert norberto norman normantas normunds
    norris nouman noureddine nuh numan nuno nuradin nuruddin nurudin nurul nuur oakley obaid obaidullah obaidur obi
    obinna octavian octavio odane odion odongo odysseas ohad oisin ojars okan okay okeem okello oladapo oladele
    oladipo olaf olalekan olando olaniyi olanrewaju olatunde olatunji olavo olawale olayinka oldrich oleg olegs oleh
    oleksandr oleksii oleksiy olexander oliur oliver olivier ollie olly olof olsi olu olubunmi olufemi olumide
    olusegun oluseyi oluwadamilola oluwafemi oluwasegun oluwaseun oluwaseyi oluwole omair omar omari omario omarion
    omer omid omkar omotayo onder ondrej onur oran orane oren orestas orestis orges orgest orhan orin orlando orlin
    orrin orville osagie osama osamah osas osaze oscar osei oshane oshay oshea osher osian oskar oskars osman osmond
    osob ostap osvaldo oswald otavio othman otieno otis oto otto oumar ousama ousman ousmane ovidiu owain owen ozan
    ozcan ozgur ozkan ozzy paapa pablo padam paddy padraic padraig pal palwinder panagiotis panayiotis panikos
    pankaj panos pantelis paolo papy paramjeet paras paresh parham parshotam parvaiz parvez parviz parwez pasang
    pascal pashk pasquale patrick patrik patryk paul paulie paulius paulo pavan pavel pavlo pavlos pavol pawan pawel
    payam peadar pearce pearse pedr pedram pedro pejman pellumb peng perce percival percy peredur pericles perry
    pervaiz pervez pesach peshraw peshwar petar pete peter peteris petko petr petras petre petrica petrisor petrit
    petro petros petru petrut petyo peyman phat phelim phil philip philippe phillip phineas phong photis phu phuc
    phuoc phurba pierce piero pierre piers pieter pietro pijus pim pinchas pinchos piotr pir piran pirapaharan pius
    piyush pjeter placido plamen polis pooya pouya povilas prabhat prabhjot prabu pradeep pradip praful prakash
    pramod pranav prashant praveen pravin predrag prem premysl pren priit prince pritesh pritpal proinsias przemek
    przemyslaw purna qadeer qader qadir qais qaiser qasam qaseem qasim qays qayum qemal qiang quamaine quame quan
    quang qudrat qudratullah quentin quim quincy quinn quinton quoc qurban quyet raafat rabah rabi rabinder rabindra
    rabnawaz radek radim radko radley radoslav radoslaw radostin radovan radu raees raekwon rafael rafal rafaqat
    rafat rafe raff raffaele rafferty rafi rafik rafiq rafiqul rafiqur raghbir raghu rahamim rahat raheel raheem
    rahim rahimullah rahman rahmat rahmatullah rahmdil rahul raimondas raimonds raimundas raimundo rainer rais
    raitis raivis raivo raj rajab rajan rajat rajbir rajeev rajendra rajesh rajinder rajiv raju rajvinder rakeem
    rakesh rakib ralfs ralph ram rama ramadan ramazan rameez ramel ramesh ramez rami ramin ramiro ramiz ramneek
    ramon ramone ramsay ramsey ramunas ramzan ramzi ranald ranbir randal randall randhir randolph randy ranjit raouf
    raoul raphael raqib rares rashaad rashad rashaun rashed rashedul rasheed rasheem rashid rasool rastislav ratan
    ratko rauf raul raury ravi ravindra rawand rawaz ray raymond raymund raynor raza razaq razvan razwan rebaz rebin
    rebwar recep reda redon redwan reece reed rees reg regan reggie regimantas reginald regis rehaan rehan rehman
    reid reilly reinaldo reiss rekan relu remi remigijus remigiusz remus remy renan renars renato renos reshawn
    reuben reuven rex rexhep reyaz reynaldo reza rezaul rezwan rhodri rhun rhydian rhyheim rhys riad rian riaz ric
    ricardas ricardo ricards riccardo richard richie rick rickey rickie ricky rico ridwan rifat rigels rihards
    rijwan riley rimantas rimvydas rinaldo rishi ritesh ritvars riza rizgar rizwaan rizwan rob robbie robby robel
    robert robertas roberto roble robson rocco rocky rod roddell roddy rodel roderick rodger rodney rodolfo rodric
    rodrigo roel rofik rogan rogelio roger rogerio rohail rohan rohit rohul rohullah rokas roland rolandas rolando
    rolands rolf rollo romain romaine roman romane romano romans romao romario romarjo romas romel romello romeo
    romesh romica rommel romualdas romulo romulus ron ronald ronaldo ronalds ronan ronnie ronny roque rory roscoe
    rosen roshan roshane ross rostam rostislav rostyslav rotimi rouzbeh rowland roy royce royden royston rozwan
    ruaidhri ruairi ruairidh ruaridh rubel ruben rudi rudolf rudolph rudy rufus ruhel ruhul rukon ruman rumen rupert
    rupesh rushaun rushawn ruslan ruslanas ruslans russ russel russell ruud ruven ryan ryder rylan ryley ryon
    ryszard rytis saad saadat saadiq saajid sabawoon sabbir sabeel saber sabino sabir saboor sabri sachin sadam
    sadaqat sadat saddam saddiq sadek sadeq sadettin sadik sadiq saed saeed saeid safdar safeer safi safiullah
    safraz safwan sagar sagheer saghir sahar saheed sahib sahid sahil sahim said saidu saidul saif saiful saifullah
    saifur saimir sajaad sajad sajawal sajeed sajid sajjad sajjadur sakander sakariye sakhi sakib sakis saladin
    salah salahuddin salar saleebaan saleem saleh salem salih salim salman salvador salvatore salvis samad saman
    samarth samatar samba sameep sameer samer sami samim samir samiul samiullah sammy samson samsul samuel sanchez
    sander sandip sandis sandor sandro sandu sangar sanjae sanjay sanjeev sanjit sanjiv santiago santino santosh
    sanusi saqab saqib saqlain sarabjit saravanan sarbaz sardar sarfaraz sarfraz sarhad sarkawt sarkhel sarmad
    sarunas sarwan sarwar sasa sasan sasho satar satbir satish satnam satpal sattar satwinder satyam saul saulius
    saurabh sava savas saverio savvas sayed sayeed sayem sayf sayyid scot scott scottie seamus sean seb sebastian
    sebastiao sebghatullah sedat sediqullah sefa segun segundo sekou selahattin selcuk selim selvam selwyn semih
    semyon sennay septimus serdar serge sergei sergej sergejs sergey sergii sergio sergiu sergiy serhat serhii
    serhiy serkan servet serwan serxho seth seun severino seyed shaaban shabab shabaz shabazz shabbir shabeer shabir
    shad shadab shadi shadman shae shafaqat shafayat shafi shafik shafiq shafiqul shafiqur shafiullah shafqat shah
    shahab shahan shahbaaz shahbaz shahed shaheem shaheim shahid shahidul shahin shahjahan shahram shahriar shahrokh
    shahroz shahrukh shahzad shahzada shahzaib shaid shailesh shain shajahan shakar shakeel shakib shakil shakir
    shakoor shakur shalom shamar shamari shamarr shamas shamin shamraiz shams shamshad shamsuddin shamsul
    shamsuzzaman shane shapour shaqeel shaquan shaquille sharaf sharan shareef sharif shariff sharifullah shaughn
    shaukat shaun shawn shaya shayan shayne shazad shazaib shazeb shehzad sheldon shemar shemiah shen sheng sher
    sheridan sherko sherwin sherzad shevaughn shevon shimar shimon shimshon shiraz shire shiv shivam shkelzen
    shloime shlomo shmiel shmuel shmuly shoaib shofiqul shohidul shoib sholem sholom shomari shoukat shpend shpetim
    shragga shuaib shuayb shuhel shujaat shulem shwan shyam siamak siavash sibghatullah sibusiso sid siddharth
    siddiq siddique sidique sidney sigitas siim sikandar sikander silas silvano silvester silvio silviu simao simas
    simbarashe simeon simon simonas sina sinan sinclair sinisa sion sipho siraj sirajul sirwan sivakumar skender
    skirmantas slavcho slavi slavomir slawek slawomir slobodan socrates sohaib sohail soham sohan sohel sohrab sokol
    solomon somchai sonny soran soren sorin soroush sotirios sotiris soufiane soyab spartak spas spencer spike
    spiros spyros srdjan sridhar srikanth sruli ssemakula stamen stan stanford stanimir stanislav stanislaw
    stanislovas stanley stavros stedroy stefan stefanel stefano stefanos steffan stelian stelios stepan stephan
    stephane stephen stephon steve steven stevie stevo stewart stiliyan stoyan struan stu stuart suat subhan subhash
    sudesh sudhir sufian sufyaan sufyan suhaib suhail suhel sujan sujon sukhbir sukhdev sukhdip sukhpal sukhvir
    sukru sulaiman sulaimon sulaman sulayman suleiman suleman suleyman suliman sultan sumeet sumit sundeep sung
    sunil sunkanmi sunny suraj surendra suresh surjit sushil suthakar sutharsan svatopluk sven svetlin svetoslav
    sviatoslav svilen swaran syead syed sylvain sylvester sylwester szabolcs szczepan szilard szymon taalib taavi
    tadas tadesse tadeusz tadhg taevon tafadzwa tafari tafazzul taha taheer tahir tahmid taimoor taimur taine tajay
    tajinder tajul takeshi takis takudzwa talal talat talha talib tamas tamim tamoor tan tancredo tane tanel taner
    tanveer tanvir tanzeel tao taqi taqir taquan taras tarcisio tarek tareq tarik tariku tariq tarique tarlochan
    tarmo tarquin tarrell tarsem tasawar taseer tashi taskeen tasos tate taulant tauqeer tauseef tausif tautvydas
    tavaughn tavish tawanda tawfiq tawheed tayab tayeb taylan taymoor tayyab tayyib ted teddy tedros tegid tehseen
    tejpal tekin teklay tekle tel telemachos telmo temesgen tendayi terence terrance terrell terrence terry tesfay
    tesfaye tevin tevon tewelde tewodros thabo thad thaddeus thai thanasis thang thavarajah themba themis theo
    theocharis theodore theodoros theodosis theofanis theoharis thiago thibault thien thierry thinh thom thomas
    thong thorsten thuan thushan tiago tiberiu tibor tiep tiernan tihomir tim timmy timofey timothy timur titi tito
    titus tivadar tjark toader toai toan tobi tobias tobiasz tobiloba toby tochukwu todd todor tofayel tokunbo tolga
    tolu tom tomas tomasso tomasz tomek tomislav tommaso tommie tommy tomorr tomos toms tonin tony toomas toqeer
    torben torin torquil torsten touqeer touseef toyab travis tray traycho trefor tremaine tremayne tremell trent
    tresor trev trevaughn trevon trevonne trevor trieu tristan tristram troy trung truong tryfon trésor tsvetan
    tsvetomir tuan tudor tudur tufail tulio tunc tuncay tuncer tunde tung tuong turab turan turgay turgut tushar
    tuvia tuyen twana ty tyler tylor tymon tymoteusz tyrece tyreece tyreese tyrek tyreke tyrel tyrell tyrelle tyrese
    tyrick tyrique tyron tyrone tyshaun tyson tzvi ubaid ubaidullah ubaldo ubayd uday udham udoka ufuk ugis ugo
    ugochukwu ugur uilleam uldis ulf ulrich umair umar umaru umayr umberto umer umesh umit umran umut upinder urbano
    uri uriah uriel urmas usama usamah usher usmaan usman uthman uwe uzair uzoma vaclav vadim vadym vahid vaidas
    vaidotas valdas valdemar valdemaras valdis valentim valentin valentine valentino valentyn valeri valerijs
    valerio valeriu valeriy valery vali valmir valon valter valters vangelis vaqar varun vasant vasco vashon vasil
    vasile vasilica vasilis vasily vasos vassilis vassos vasyl vaughan vaughn vedran veli velvel ventsislav vern
    vernal vernon verrol veselin veton viacheslav vic vicente vicky victor vidas vidmantas viesturs viet vijay vikas
    vikash vikesh vikram vikrant viktor viktoras viktors viliam vilius vilmos vilnis vimal vinay vince vincent
    vincenzo vinesh vinh vinod viorel vipin vipul viral virgil virgilio virginijus virgis vishal vishnu vit vitali
    vitalii vitalijs vitalijus vitaliy vitaly vito vitor vittorio vivek vlad vladan vladas vladimir vladimirs
    vladislav vladislavs vladut vladyslav vlastimil vojtech volf volkan volodymyr vratislav vsevolod vu vuk vullnet
    vuong vural vyacheslav vygantas vygaudas vytas vytautas waclaw wade wadood wahab wahaj waheed waheedullah wahid
    wahidullah wail wais wajahat wajid wakeel wakil waldemar wale waleed walenty wali walid wallace walliullah wally
    walt walter wander wanderson waqaar waqaas waqar waqas waris warren warrick warsame waseem washif wasif wasim
    wasiu wassim wasswa wayne wazir webster wei weiming wendell wenjie werner wesley wiesiek wieslaw wiktor wilbert
    wilbur wilf wilfred wilfrid willem william willie willis wills willy wilmer wilmot wilson wim winford winston
    witold wladyslaw wlodzimierz wojciech wojtek wole wolfgang woody wouter wyatt wyn wyndham wynford wynn xander
    xavier xavion xebat xenophon xhevahir xhulio xhuljano xiang xiaodong xiaoming xing xiong xisto yaacov yaakov
    yaasin yacine yacoub yacub yaghoub yago yahya yahye yair yakov yakubu yakup yama yankel yanko yankov yanky yann
    yanni yannick yannis yaqoob yaqub yared yaroslav yasar yaseen yasen yaser yash yashpal yasiin yasin yasir yassin
    yassine yassir yavuz yaw yechezkel yechiel yehoshua yehuda yehudah yerachmiel yeshaya yestin yevgen yevgeni
    yevgeny yevhen yiannakis yiannis yifan yigit yildirim yilmaz yiorgos yisrael yisroel yitzchak yitzchok ylli ymer
    yochanan yoel yogesh yohannes yomi yonah yonas yonatan yong yoni yonis yordan yosef yosif yossel yossi younas
    younes younis younus yousaf yousef yousif youssef youssouf yousuf yuksel yulian yunis yunus yuri yurii yuriy
    yusaf yusef yuseff yusif yusuf yuval yuvraj yves zaahid zaakir zabi zabihullah zabiullah zac zach zachariah
    zacharias zachary zack zafar zafer zafran zahari zahed zaheer zahid zahidul zahir zahoor zahur zaid zaidan zain
    zainul zaire zak zakaria zakariya zakariyah zakariye zakarya zakaryia zakeer zaki zakir zakria zalan zalmai
    zalman zalmy zaman zameer zamir zamurad zana zander zane zaniar zanyar zar zareef zaryab zavier zaw zayaan zayd
    zayn zbigniew zbynek zbyszek zdenek zdenko zdravko zdzislaw zeb zebedee zeeshan zeev zeeyad zef zekarias zeke
    zeki zeljko zenel zenon zephaniah zerit zeshan zev zheng zhiqiang zhivko zhong zhou zhubin zia ziad ziauddin
    ziaul ziaur ziemowit ziggy zigmars zihao zilvinas zion zirak zishan ziv ziyaad ziyad zlatko zmarai zohaib zohair
    zoltan zoran zorawar zsolt zsombor zubair zubairu zubayr zuber zuhair zulfikar zulfiqar zulfqar zulkifl
    zulqarnain zulqernain zvi zvonko zydrunas zygimantas zygmunt
"""

_FEMALE: Final = """
    lan tyra
    aafia aalia aaliyah aamina aamna aanya aarti aasiya aasma abbi abbie abby abeba abeda abena abida abigail
    abosede abrehet achieng ada adaeze adaku adaobi adeela adela adelaide adele adelheid adelina adeline adenike
    aderonke adetoun adiam adiba adina aditi adjoa adriana adrienne adwoa aelita afia afiya afroditi afsana afshan
    afsheen afua agata agatha agathi aggie agne agnes agnese agnieszka agota agrita agustina aida aideen aiga aija
    aikaterini aila ailbhe aileen ailish ailsa aimee aimi aine aisatou aisha aishah aishat aishwarya aisling aislinn
    aiste aisya akhtari akiko akilah akinyi akosua akshata akua akvile alana alanis alanna alannah alba albana
    albertina albina aldona alecia aleisha alejandra aleksandra alena alesha alessandra alessia alevtina alexa
    alexandra alexandria alexandrina alexia alia alice alicea alicia alicja alina aline aliona alisa alise alisha
    alison alissa alix aliya aliyah aliza alka alketa alla allegra allison allyson alma almas almaz alona alpa
    althea alva alveena alvyra alwen alyce alyona alys alysha alyson alyssa alzbeta alzira ama amabel amaka amalia
    amanda amarachi amarjeet amaya amber ambreen ameena ameera amelia amelie amena ameyo amie amina aminah aminat
    aminata amira amita amna amparo amrin amrita amy ana anabel anabela anabelle analyn anam anamaria anastacia
    anastasia anastasiia anastasiya anastazja anca anda andela andleeb andra andrea andreea andria androulla aneesa
    aneira anelia aneliya anesha aneta anete anetta angela angeles angelica angelika angeliki angelina angeline
    angelique angharad angie anhelina ania anika aniko aniqa anisa anisah anita anjali anjana anju anjuman anke
    ankita ann anna annabel annabell annabella annabelle annaleise annalisa anne anneisha anneka annelie anneliese
    annelise annemarie annette annick annie annika annmarie anouk anouska anqi anthea anthoula antigone antigoni
    antoaneta antoinette antonella antonia antonieta antonina antra anuja anum anuoluwapo anupama anuradha anusha
    anwen anya anzhela anzhelika aoibheann aoife aparna aphrodite apryl aqeela aqsa araba arabella araceli araminta
    aranka archana ardita areeba arezoo ariadne ariana ariane arianna arifa arjeta arlene arlyn arooj aroosa arta
    artemis arti aruna arwen asantewaa asha ashante ashanti ashlea ashlee ashleigh ashlie ashlyn asifa asiya asma
    asmah asmeret asmita aspasia asta aster astrid asuncion asya atefeh athena athina atika atiqa atiya attia aubree
    aude audrey augusta auguste aura aurelia aurelie aurica aurora ausra austeja ava avan avani avigail avis avital
    avril awa awurama ayan ayanna ayat ayelet ayesha ayfer ayisha aylin aynur ayomipo ayse aysegul aysel aysen aysha
    ayshah ayten azadeh azar azaria azeb azeema azita azmina azra azucena babirye babs bahar bahareh bahriye baiba
    banafsheh banu bara barbara barbie barbora basia basma bathsheba batool batsheva batya bea beata beate beatrice
    beatrix beatriz becca beckie becky beenish behnaz belgin belinda bella benazir benedetta benedicte benedita
    berenice berfin berivan bernadeta bernadette bernice beryl bess bessie beth bethan bethanie bethany bethlehem
    betsy bette bettina betty beulah bev beverley beverly beyonce bharti bhavini bhavna bianca bich biddy bilen
    biljana billie bilqis bilyana bimala bina binita binta birgit birgitta birute bisi bisma bisola bita biyu
    blanche blanka blathnaid blazena blerina blerta blessing blima blodwen blossom bluma bobbi bobbie boglarka
    bogumila boguslawa bohdana bohumila bojana bolanle bonita bonnie bonny borbala boryana bose bozena bracha brandi
    branka branwen breanna breda breege brenda brenna briana brianna briar bridget bridgette bridie briella brigid
    brigita brigitta brigitte brikena briony britney britta brittany brittney bronach bronagh bronte bronwen bronwyn
    brooke bruna bruria bryony buket bukky bukola bunmi bunty burcu bushra busisiwe busra caitlin caitlyn caitriona
    calista callie cam camelia camila camilla camille canan candace candi candice candida candy cansu caoimhe cara
    caren caridad carina carla carley carlie carlota carlotta carly carmel carmela carmen carmo carol carole
    carolina caroline carolyn caron carrie caryl caryn carys casandra cashay cass cassandra cassie catalina caterina
    catherina catherine cathleen cathrine cathryn cathy catia catrin catrina catriona cawo cecelia cecile cecilia
    cecily celeste celia celina celine cemile cerasela cerian ceridwen cerys chana chand chanda chandni chandrika
    chanel chanelle chanice chantae chantal chantale chantel chantelle charice charis charleigh charlene charley
    charlize charlotte charmain charmaine charu chava chavi chaya chelsea chelsey chelsie chenaya cher cherelle
    cherice cherie cherise cherish cherokee cherry cheryl cheryle chevonne cheyanne cheyenne chiamaka chiara chibugo
    chichi chidimma chidinma chiedza chimamanda chinaza chinelo chinenye chinwe chinyere chioma chipo chloe chnar
    chrissie chrissy christa christabel christel christiana christiane christie christina christine chrysoula
    chrystalla chunhua ciara cicely cidalia cigdem cilla cindy clair claire clara clare clarese clarice clarissa
    claudette claudia claudie claudine clemence clementine cleo cliona clodagh clotilde codruta colette colleen
    collette conceicao concepcion concetta connie constance constanta constantina consuelo cora coral coralie
    cordelia coretta corina corinna corinne cornelia cosette cosima cosmina costela cressida crina cristeta
    cristiana cristina crystal csilla cuc cynthia czeslawa dace dagmar dagmara dagnija dahabo dahlia daiga daina
    daisy daiva daksha dalia dalila dalma danae danait daneisha danguole dania danica daniela daniella danielle
    danijela danni dannielle danuta dao daphne darcey darcie daria darina dariya darlene darya daryna davina dawn
    dawnette dayna deana deandra deanna deanne deb debbie debby debora deborah debra deeba deena deepa deepali
    deepika deepti deeqa defne deidre deirdre deja delia delicia delilah della delores delphine delrose delyth
    demelza demetria demi denecia deneisha denisa denise denitsa denyse deolinda deqa derya desiree desislava
    despina desree destiny devi devina devora devorah dezaray dhara diamonique diana diane dianna dianne didem
    diellza diem diep dieu dilara dilek dilys dimitra dimitrina dimple dina dinah dionne dipa dipali dipika disha
    divina divya divyanka doina dolly dolores dominika donatella donika donjeta donka donna donya dora dorcas doreen
    dorina dorinda doris dorota dorothea dorothee dorothy dot dottie dovile dragana drahomira drita drusilla dua
    dulce dulcie dumitra durdana duygu dvora dympna dzintra eabha ebele ebonie ebony ebru ebun ebyan ecaterina eda
    eden edie edina edit edita edite edith edlira edna edwige edwina edyta eeman effie efrat efthymia efua egle
    eileen eilidh eilis eiluned eimear eira eirian eirlys eirwen eithne ekaterina ekaterini ekua elaheh elaina
    elaine elda eleanor eleanora eleanore elefteria eleftheria elektra elen elena eleni elenor eleri elfreda elham
    eliane elif elin elina elinor elira elisa elisabeta elisabeth elisabetta elise elisha elisheva eliska elissa
    elitsa eliza elizabeth elke ella elle ellen ellena ellesha elli ellie elliemae ellouise elma elnaz elodie eloise
    elona elpida elsa elsie elspeth eluned elvana elvira elysia elza elzbieta ema emaan eman emanuela emanuelle emel
    emelia emeline emer emese emilia emilie emilija emiliya emily emine emma emmaline emmanuelle emmeline emmy emoke
    ena enid eniko enikö enkelejda entela enya erica erika erin erinn erlinda ermintrude ermira ernesta erum ervisa
    erzsebet esen esi esin esma esme esmee esmeralda esosa esperanza esra estela estelle ester esther esti estrella
    eszter ethel etta etti euanthia eugenia eugenie eulalia eunice euphemia euphenia eva evangelia evangelina
    evangeline evanthia evdokia evdoxia eve evelina evelyn evelyne evgenia evgeniya evie evija ewa ewelina
    eyerusalem ezgi ezinne fabiana fabienne fabiola fadia fadime faduma fadumo fahimeh fahmida faith faiza faizah
    falguni falis fallon fang fangfang fanni fanny farahnaz fardowsa fareeda farhana farhat farheen farhia farhiya
    faria fariba farida farnaz farrah farzana farzaneh fatema fatemeh fathia fatiha fatima fatimah fatime fatjona
    fatma fatmata fatou fatoumata fatuma fauzia fawzia fay faye fazeela fazila federica feiga felicia felicity
    felicja felisa felisha fen fenella ferdousi fereshteh feride feriha fern fernanda feven feyza ffion fflur fidan
    fidelma figen filipa filiz filomena finola fiona fionnuala fiorella fiori firdaus firdous fitore flavia fleur
    flo floarea flora florbela florence florentina florica florina florrie flutura folake folasade folashade forough
    forouzan fotini fouzia fowsia fozia fraidy fran franca frances francesca francine francisca franciszka francoise
    frantiska frauke freda frederica frederique freweini freya frieda frumi fruzsina funda funke funmi funmilayo
    funmilola furaha gabby gabija gabriela gabriele gabriella gabrielle gail galia galina galya gamze gayatri gaynor
    gazala geeta gemma gena genet genevia genevieve genka genowefa gentiana georgeta georgette georgia georgiana
    georgie georgina geraldine gerda gergana geri germaine gertie gertrude geta ghazal ghazala ghazaleh ghislaine
    giada gianina gianna giedre gifty gila gill gillian gina ginette ginevra ginka ginny gintare gioia giorgia
    giovanna gisela gisele giselle gita gitel gitty giulia giuliana giuseppina gizella gladness gladys glenda glenis
    glenise glenys gloria glynis glynnis goda golda goldie golnaz gona gonul gordana gosia graca grace gracie
    graciela grainne graziella grazyna greta gretchen griselda guadalupe gudrun guinevere guiying gulay gulcan
    gulden guler gulhan gulizar gulnaz gulsah gulsen gulseren gulshan gulsum gulten guna gunita gunta guoda gursel
    gwen gwenan gwenda gwendolen gwendoline gwendolyn gwenfair gwenllian gwenneth gwenno gwladys gwyneth gyongyi
    gyöngyi habiba habibah hacer hadassah hadia hadiya hadiza hadja hafsa hafsah hafza haifa hailey hajar hajnalka
    hajra hala haleema haleh haley halima halimah halimo halina halle halyna hameeda hamida hana hanaa hanan hande
    haneefa hanh hania hanifa hanife haniya haniyah hanna hannah hannalore hannelore hansa harleigh harriet harriett
    harriette harsha harshita hasina hasna hatice hatixhe hattie hatun hawa haweya hayley haylie hayriye hazel
    heather hebe hedvika heena heera heidi heike heledd helen helena helene helga hemlata hengameh henriett
    henrietta henriette henryka hermione hero hester hetal hetty hiba hibaaq hibaq hibo hida hilary hilda hilde
    hildegard hina hinal hinda hiwet hodan hodaya hodo hollie holly homa honor honora honorata hooria hope hortense
    hristina huda huifang hulya huma humaira humayra huong husna huyen hyacinth hyacinthe ianthe ibolya ida idil
    idit iesha ieva ifeoma ifeyinwa iffat ifra ifrah iftin ijeoma ikraan ikran ila ilaria ilda ildiko ileana ilga
    ilham iliana ilinca ilirjana ilknur ilma ilona ilse ilva ilze imane imani imelda immacolata immy imogen imogene
    ina inaaya inara inaya inci indiana indira indra indre ines inesa inese inessa ineta inga inge ingeborg ingrid
    inguna inmaculada inna insha inta ioana ioanna iola iona ione ionela ionie ipek iphigenia iqra iram iren irena
    irene irina irini iris irma irum iryna isabel isabela isabell isabella isabelle isadora isatou isaura ishrat
    isla isma isobel isolde issy itohan iulia iuliana iva ivana ivanka ivelina iveta ivita ivona ivy iwona iyabo
    iyana iza izabel izabela izabella izzie jacalyn jacinta jackie jaclyn jacqualine jacquelene jacqueline jacquelyn
    jacqui jacquie jada jade jadwiga jaelyn jagoda jagruti jahanara jahmelia jahnelle jahzara jaimee jaleh jalpa
    jamila jamilah jana janae jancis jane janeen janeisha janel janelle janet janette jani janice janie janiece
    janina janine jannah jannat jariatu jarmila jaroslava jashoda jasmin jasmina jasmine jasmyn javeria jawahir
    jawana jaya jayanti jaycee jayde jayne jaynie jayshree jazmin jazmine jean jeanette jeanie jeanine jeanne
    jeannette jeannie jeannine jehona jekaterina jelena jemima jemma jen jenelle jenine jenna jenni jennie jennifer
    jenny jerri jerusha jess jessamine jessamy jessica jessie jevgenija jhanelle jheanelle jiaxin jiayi jigna jill
    jillian jilly jimena jinny jirina jitka jo joan joana joann joanna joanne joannie joaquina jocelyn jodi jodie
    joelle joely johanna jolana jolanta joleen jolene jolita jolka joni jonida jonquil josceline josefa josefina
    josephine josette josie joslyn joss jovana jovelyn jovita jowita joy joyce joylyn jozefina juana juanita judit
    judita judith judy juli julia juliana julianna julianne julie julienne juliet julieta juliette juline julita
    jumana jurate jurgita juste justina justine justyna jutta juwairiya jwana jyoti jyotika jyotsna kacey kaci kacie
    kadiatu kadija kadisha kady kafui kainat kaisha kaitlin kaitlyn kajal kaley kali kalina kalinka kalisha kalliope
    kalpana kalpna kalsoom kaltrina kaltun kaltuun kamala kamara kamila kamile kamilla kamini kamla kaneez kaniz
    kanta kanya kara karen karena karima karin karina karine karis karishma karissa karla karleigh karlina karly
    karolina karon karrie karuna karyn kasandra kashana kashvi kasia kat katalin katarina katarzyna kate katerina
    kateryna katey katharina katharine katherine kathie kathleen kathrine kathryn kathy kati katia katie katja
    katrin katrina katriona katy katya kausar kauser kaveeta kavita kavitha kay kaya kaye kayla kaylee kayleigh
    kayley kaz kazimiera keeley keely keiko keira keisha kelda kelis kelley kelli kellie kelly kelsey kelsie kemi
    kendal kendall kendra kenisha kenza keren kerensa kerri kerrianne kerrie kerrigan keturah keyana kezban keziah
    khadeeja khadeejah khadeja khadija khadijah khadra khadro khaleda khalida khanda khansa khrystyna kiana kiara
    kidist kiera kierra kiesha kieu kiki kimberlee kimberley kimberly kimia kinga kinjal kinsi kinza kira kirby
    kirra kirsten kirstie kirstin kirsty kirstyn kirti kisanet kishwar kitija kitti kitty klara klaudia klea
    kleopatra kokila komal konstantina korkor kornelia kornelija kotryna kowsar krasimira krista kristen kristiana
    kristie kristin kristina kristine kristiyana kristy kristyna krisztina kriti krystal krystle krystyna ksenia
    kseniia kseniya kubra kulsoom kulsum kusum kveta kyesha kyla kylie kym kyra kyriaki kyriakoula lacey laci lacie
    lada ladan laetitia laiba laila laima laimute lakeisha lakisha lakshmi lale laleh lalita lamia lana lanfen lanie
    laquisha lara larisa larissa larysa lashawn lasma lata latanya lateisha latesha latifa latifah latisha latonya
    latoya lauma laura laureen laurel lauren laurena lauretta lauri lauryn lauryna lavern laverne lavinia lavonne
    laxmi layan layla lea leah leanda leanna leanne ledina leeann leeanne leela leighann leila leilani leja leman
    lemlem lena lenka lenuta leona leoni leonie leonila leonor leonora leshay lesley lesya letay leticia letitia
    lettie lexi lexie leyla lia liana lianne libby libuse lidia lidya lien liene liepa lieselotte lieu lifang liga
    ligia ligita lihua lijana lijuan lila lilac lili lilia lilian liliana lilith liliya lilla lillian lillie lilly
    lily lina linda lindita lindiwe lindsey linette lingling linh linsay linsey linzi liora liridona lirije lisa
    lisbet lisbeth lise liselotte lisette liubov liudmila liudmyla liva livia liwia liz liza lizzie lizzy ljiljana
    ljuba llinos loella lois lola lolade lolita lora loraine lorane loredana lorelei loren lorena lorenza loreta
    loretta lori lorna lornette lorraine lotte lottie lotty louella louisa louise loukia lourdes lowri luanne lubaba
    lubna lucia luciana lucica lucie lucilia lucille lucinda lucja lucretia lucrezia lucy lucyna ludivine ludmila
    ludmilla ludmyla ludwika luigia luisa luiza lul luljeta lulu luminita luna lurdes luul luwam luz luzviminda lyda
    lydia lyn lynda lyndsay lyndsey lynette lynn lynne lynsay lynsey lyra lyubov lyudmila lyudmyla maame mabel
    mabinty madalina madara maddie maddison madeeha madeleine madeline madge madhu madhuri madiha madison madonna
    mae maeve mafalda magali magda magdalena magdalene magdalini magdolna maggie maham mahboubeh maheen mahek mahira
    mahnaz mahnoor mahsa mahtab mai maia maija maike maimoona maimuna mair maire mairead mairi mairita maisie
    maisoon maisy maja majida majlinda makayla makeda mala malaika malala malee malgorzata malia maliha malika malin
    malka malky mally malti malwina mamta manahil manal mandana mandy manisha manjola manju manjula manon manuela
    mara maral marcela marcelina marcella marcelle marcia mared margaret margarethe margarida margarita margery
    margie margit margo margot margrit marguerite mari maria mariah marialuisa mariam mariama mariana mariangela
    marianna marianne marianthi mariatou mariatu maribel maricar maricarmen maricel maricela marie marieke mariella
    marielle mariette mariia marija marijana marika marilena marilia marilyn marina marinela marioara mariola marion
    marisa marisol marissa maristela marit marita marite marites marivic mariya mariyah marjan marjorie marjory
    marketa marleen marlena marlene marlies marnie maroulla marsela marsha marta martha marthe marti martina martine
    martyna marva marwa marwah mary maryam maryan maryana maryann maryanne marylou maryna maryum marzena marzia
    mashal masooma masoumeh masuma mathilde matilda matilde mattie maud maude maura maureen mavis mawahib maxene
    maxine maya mckayla meagan meaza mebrat medeea meena meenakshi meera meg megan megha meghan meghna mehak mehreen
    mehret mehri mehrnaz mehwish mei meifang meihua meiling meinir meinwen mekdes melanie melek melike melina
    melinda melisa melisande melissa melita mellie mellissa melody melony melpomeni meltem memoona memuna mena menal
    menna meral mercedes mercia mercy meriel merita merle merlene merlinda merrill merry merve meryem meryl meseret
    mette mia micaela michaela michaella michele michelle migle mihaela mihret mila milada milagros milana milda
    mildred milena millicent millie milly miluse mimi mimoza mina minakshi minal mindy minerva minna minnie mioara
    mira mirabela miranda mireille mirela miri miriam mirjana mirlinda miroslava miroslawa miryam misbah mital mitra
    mitzi modupe mohini moira mojgan moll mollie molly momena momina mona monae monica monifa monika monique monisha
    monisola montserrat morag moreen morenike morfydd morgana morna morven morwen morwenna moya muge muhubo muireann
    mujde mukaddes mukta muna muneeba munevver munira muriel musarat musarrat mushtari muslimah myesha myfanwy myra
    myriam myrna myrtle myrto mysie naa nabeela nabeelah nabila nabukenya nadeema nadege nadeisha nadezda nadezhda
    nadia nadiia nadine nadira nadra nadya naeema nafeesa nafisa nagina naheed nahida naila naima naina najma najwa
    nakato nakita nalan nalini namita namrata namukasa nance nancie nancy nandini nanette naoko naomi naomie narcisa
    nardos narges nargis nasima nasra nasreen nasrin nastaran nasteha nasteho nastya natalia natalie nataliia
    natalija nataliya natalya natasa natasha natercia nathalie nattaya nava nawal nayab nayyar naz nazan nazanin
    nazdar nazia nazira nazli nazma nazmin nazneen nebahat nechama neelam neelima neelum neeta negar negin neha
    nehal nekeisha nekisha nell nellie nelly nergis neringa nermin nerys neslihan nesrin nesta netta nettie nevaeh
    neve nevena nevin nga ngaire ngan ngozi nguyet nhi nhu nhung nia niamh nibras nichola nichole nicki nicola
    nicole nicoleta nicolette nicolle nida nidhi niesha nigar nighat nigisti niharika nijole niki nikki nikkie nilam
    nilay nilgun nilofar niloofar nilufar nilufer nimcan nimco nimisha nimo nina nipa nirmala nirupa nisha nishi
    nita nitika njeri nkechi nkem nkiru nkiruka nneka nnenna nnenne noa noeleen noelene noelia noeline noelle noemi
    noemie nokuthula nola nomsa nomvula nona noora nooshin nora norah noreen norelle norma nosheen noshin novelette
    nuala nudrat nura nuran nuray nurcan nurgul nuria nursel nurten nusaiba nushrat nusrat nuurto nuzhat nyah nyasha
    nyasia nyree oana oanh obiageli octavia odelia odeta odete odette odile odunayo ogechi oksana oksanna oktawia
    olabisi oleksandra olena olesia olesya olga olha olimpia olive olivia oliwia oluchi olufunke olufunmilayo
    oluwakemi olwen olwyn olympia omolara omotola omowunmi ona onyinye onyinyechi oona oonagh opal ophelia oriana
    oriel orinta orit orla orlagh orlaith orly ornela ornella orsolya osayi otilia ottilie otylia oya ozge ozioma
    ozlem pabitra padma paige pallavi paloma pam pamela panagiota panayiota pandora pansy paola paraschiva paraskevi
    parastoo pardis parisa parul parvaneh parvati parveen parvin parwin pascale patience patricia patrizia patrycja
    patsy patti pattie patty paula pauletta paulette paulina pauline pavla pavlina pearl pegah peggy peju pelagia
    pelin penelope penina penka penny perdita perel perihan perl perpetua perrine persefoni persephone pessy petagay
    petal petra petrina petronela petronella petruta petula petya phebe philippa phillipa phillippa philomena
    philomina phoebe phoenicia photini phyllida phyllis pia pilar pinar pinky pip pippa piroska pnina polina polly
    polyxeni pooja poonam poppy pornthip portia pouran prabha prachi pragna pramila pratibha precious preeti preeya
    prerna prima primrose princess priscilla priti pritika priya priyanka pru prudence prunella puja punam purnima
    pushpa qiuyue quanisha quashana qudsia queenie quratulain quynh rabab rabeya rabia rabiah rabiya rachael racheal
    rachel rachelle rachely rada radha radhika radia radka radmila radostina raechel raelene raffaella rafia raha
    raheela raheema raheleh rahima rahma rahmah rahmo raho rahwa raisa raizel raizy rajani rajeshwari rajia rakhee
    rakhi ralitsa raluca raminta ramla ramona ramune rana raneisha rania raniya ranjana ranjna raquel rasa rashelle
    rashida rashmi rashmika rasma rati raya raynelle razia raziya razwana rea reanna reanne rebeca rebecca rebeka
    rebekah reem reema reena reeta reeva regina rehana rehma reizl reka rekha remedios remilekun remziye rena renae
    renata renate renee reneisha renelle rengin renu renuka resham reshma rhea rheanne rhia rhian rhianna rhiannan
    rhiannon rhoda rhona rhonda rhonwen rhyanna ria rianna riannon richa ridhi riffat rifka rifky rihana rihanna
    rima rimante rina rita ritika ritu rivka rivky riya rizwana roberta robina robyn rochel rochelle rocio rodica
    rodoula roisin rojda rojin rokeya roksana roma romana romelle romilly romina romy rona ronda ronelle ronke rooma
    roopa roqaya rosa rosalba rosaleen rosalia rosalie rosalina rosalind rosalinda rosalyn rosamund rosangela rosann
    rosanna rosanne rosaria rosario rose roseann roseanna roseanne roseline roselyn rosemarie rosemary rosetta
    rosheen roshini roshni rosie rosina rosine rosita rositsa roslyn rossana rossella rovena rowena roxana roxaneh
    roxann roxanna roxanne roxy roya roza rozalia rozina rubab rubeena rubie rubina rubiya ruby ruchel ruchi ruchy
    rudina rudo rugile rukaiya rukhsana rukhsar rukia rukiya ruksana rumana rumiana rumyana runak ruoxi rupa rupal
    rupali ruqaiyah ruqayyah ruqia ruslana ruta rutendo ruth ruthie ruti rutika ruvimbo ruxandra ruzena ruzica
    saadet saadia saba sabeela sabeen sabeena sabiha sabina sabine sabira sabita sabreena sabrena sabrin sabrina
    sadaf sade sadhana sadia sadie sadiqa sadiya sadiyah safa safaa saffie saffron safia safina safiya safiyah
    safiyya safoora sagal saharla saharnaz sahra sahro saima saiqa saira sajida sakar sakina sakura sal sally salma
    salwa samaneh samanta samantha samara sameena sameera samera samia samiha samina samira samiya samiyah samjhana
    sammi sammie samreen samrin sana sanaa sanam sanchia sanda sandhya sandie sandra sandrine sangeeta sangita sania
    sanita saniya saniye sanja sanjana santina saoirse sapna sara sarafina sarah saraswati sari sarika sarina sarita
    sarka sarmite saroj sarojini sarwat sashka sasithorn saskia sauda savannah savita savitri sazan scarlet scarlett
    seda seema seeta sefika segen segolene sehar sehriban sehrish selam selamawit selda selena selina selma semhar
    semra sena senait seniha seona seonaid sepideh serafina serap seraphina serena serenity serpil serwa serwaa
    setareh sevda sevgi sevgul sevil sevim sevinc shabana shabnam shadae shadan shade shafeeqa shaghayegh shaheda
    shaheena shahida shahina shahla shahnaz shahrzad shaila shaindel shaindy shaista shakeela shakera shakila
    shakira shakuntala shalini shama shamaila shamara shameka shamila shamima shamsa shanade shanae shanay shanaz
    shanee shaneice shaneka shanella shanelle shanequa shanese shani shania shanice shaniece shanika shaniqua
    shanique shannen shannon shanon shanta shantae shantay shante shantel shantelle shanti shanza shaquana shara
    sharda sharelle shariece sharifa sharifo sharika sharleen sharlene sharmaine sharmeen sharmila sharmilla sharmin
    sharna sharon sharron sharyn shauna shaunagh shaunna shawna shawnette shayanne shayla shayma shaymaa shazia
    shazma sheba sheela sheelagh sheena sheetal shehla shehnaz sheila sheilagh shelagh shelby shelley shelly shemeka
    shenelle shenice sheona sheree shereen sherelle sherene sheri sherica sherie sherifat sherine shernette sherona
    sheronica sherrie sherrine sherry sheryl shevonne shevy shideh shifra shilan shilpa shima shira shireen shirel
    shirin shirley shital shiva shivani shivaun shler shlomit shno shobha shobhana shohreh shokoufeh shona shonagh
    shonette shonna shontelle shoshana shoshanna shpresa shprintza shraddha shreya shruti shu shuang shufen shukri
    shukria shulamit shweta shyanne sian sibel sibyl sidika sidonia sidra sieglinde sienna sierra sigita signe
    sigrid sigrun silke silva silvana silvia silvie silvija silviya sima simin simina simisola simona simone simra
    simran simrat sindy sinead sinem sintija siobhan siobhann siriporn sita sithembile siwan siyu skaidrite skaiste
    sky skye skyla slavica smaranda smita smriti sneha snehal snezana snezhana snieguole sobia sofia sofica sofie
    sofiia sofina sofiya soha soheila solange soledad solene solmaz solomiya solveig solveiga somjai sommaya sona
    sonal sonali sonata sonay sondra songul sonia sonika sonja sonjia sonya soodabeh sophia sophie sora soraya
    sorcha sorina sotiria sotiroula souad staci stacia stamatia stanislava stanislawa stanka stavroula stefana
    stefania stefka steliana stella steluta stepanka steph stephani stephanie stephany stoyanka stuti styliani suad
    suado sucdi suchitra sudane sudha sue suela suhaila suhayla suheyla suhur sujata sukai sukaina sukanya sukey
    sukran sule sulochana sultana sumaira sumaiya sumaiyah sumaya sumayya sumayyah sumeera sumera sumitra summaira
    summaya suna sunaina suneeta sunita supaporn supriya surabhi surbhi sury susan susana susanna susannah susanne
    susete sushila sushma susie suzan suzanna suzannah suzanne suzette suzi suzie suzy sveta svetla svetlana
    svitlana swati sybil syeda sylva sylvaine sylvia sylvie sylwia szilvia tabassum tabatha tabby tabitha tahera
    tahereh tahira tahiya tahmina taiba taisia taleen tali talia tallulah tamar tamara tamia tamika tamira tammie
    tammy tamsin tamsyn tamzin taneisha taneka tanesha tania tanika tanisha tanith tanja tanvi tanya tara tarah
    taraneh tariro taryn tasha tashana tasia tasleem taslim taslima tasmia tasmin tasneem tasnim tatiana tatjana
    tatum tatyana tatyanna tawny tayba tayla tayyaba teagan teegan tegan tegwen tehmina tehreem tejal telma temilola
    tenisha teodora teresa terese teresinha terez tereza teri terri terrie tess tessa tetiana tetyana teuta thahmina
    thalia thamina thandi thandiwe thea thekla thelma theodora theodoula theresa therese thi thoa thomasina thora
    thuong tia tiana tianna tiara tiarna tiegan tierney tiffanie tiffany tijana tikva tilda tilly timea tina tiona
    tionne tirhas tirion titilayo titilola tiwa tiziana toba todorka tokoni toma tomoko toni tonia tonya tooba tora
    tori toria tova toyah toyin tracey traci tracie tracy trang treena tricia trina trinh trish trisha trixie truc
    trudi trudie trudy trupti tsega tsehay tsion tsitsi tsveta tsvetanka tsvetelina tuba tudora tugba tulay tulin
    tulsi turkan tuyet tyana tyesha tynisha tzipora tziporah tzivia ubah ubax uchechi ugbaad ugne uju ujunwa ulfat
    ulku uloma ulrike ulyana uma umaima umaira umayma ume umm una undine unnati urmi urmila urooj ursel ursula
    urszula urte urvashi usha ushaben ute uyen uzma vaida vaishali vaiva valbona valbone valda valentina valentyna
    valeria valerica valerie valeriia valerija valeriya valmira vanda vandana vandna vaneeza vanessa vanya varsha
    varshaben varvara vasanti vasiliki vasilka vassiliki velga velichka velma vendula venera venessa venetia vera
    verena verity verna verona veronica veronika veronique vesela veselina vesna vibha vica vicki vickie victoria
    vida vidhya vidya vija vijaya vikki viktoria viktoriia viktorija viktoriya vilma viltaute vimala vimbai vimla
    vina vineta vinette vinita viola violet violeta viorica vira virag virginia virginie virginija vita viv vivalda
    viviana viviane vivien vivienne vjollca vjosa vlasta voula wafa wafaa wahida wajeeha wajiha waltraud wambui
    wanda wanida wanjiru warda wardah warsan wendi wendie wendy weronika whitney wieslawa wiktoria wilhelmina wilma
    winifred winnie winta wioletta wladyslawa wynne xanthe xena xenia xhesika xia xiaohong xiaoli xiaoling ximena
    xinyi xiomara xiu xiulan xiuying xue xuefei yaa yaaba yadigar yael yagmur yalda yamini yana yanika yaniqua
    yanique yanka yanyan yaroslava yasmeen yasmiin yasmin yasmina yasmine yasra yating yeganeh yehudis yehudit
    yelena yeliz yen yesenia yeter yetunde yevgeniya yevheniia yewande yianoulla ying yinghua yingying yiota yitty
    yllka ynez yoana yocheved yodit yogita yoko yolanda yolande yordanka yordanos ysanne yuki yulan yulia yuliana
    yuliia yuliya yumei yumna yusra yuting yuxin yvette yvonne zahava zaheda zahida zahira zahra zahrah zaiba zainab
    zainabu zakia zakiya zakiyah zamfira zamzam zanda zandra zanele zaneta zara zareen zareena zaria zarina zarmina
    zaynab zdena zdenka zdravka zdzislawa zeba zebib zeenat zehra zeinab zelal zelda zelia zeliha zelma zena
    zenebech zeta zeynab zeynep zhane zhanna zhenya zhenzhen zhivka zhyan ziba zihan zina zinaida zinat zinta
    zipporah zissy zita zivile zlatka zobia zoe zoey zofia zoha zohra zohreh zoi zoie zola zorica zornitsa zoryana
    zosia zowie zoya zsanett zsofia zsuzsa zsuzsanna zubaida zubeda zubeyda zubeyde zuhal zuhra zulaikha zuleikha
    zuleyha zulmira zunaira zunera zuri zuzana zuzanna
"""

_EITHER: Final = """
    abimbola abiola adair addison adeola adi ainslie alex alexi alexis amandeep amanpreet amara amarjit amarjot
    amrinder amritpal andie angel anh anjum arden ariel ash ashley aston avery ayo ayodele ayomide bailey baljeet
    baljinder baljit balwinder bao bernie bhupinder binh bo bola bolu brook brooklyn carey carroll casey ceri
    charanjit charlie chau chidera chika chinonso chisom chris chun corrie courtney dakota daljit dami damilola
    damola dana davinder dee deepinder deniz devan dilan dilpreet dominique dung duong ebi ejiro ekene emerson
    eniola enitan ese evin farah farai fatos fei fikir folarin frankie gagandeep giang gul gurdeep gurinder gurjeet
    gurjit gurpreet gursharan hardeep hardip harjeet harjinder harjit harjot harman harmandeep harpal harpreet hien
    hikmet hillary hoa hong hua hui ife ifeoluwa ikram ilhan iman imren inderjeet indy ira jacky jagdeep jagdish
    jagjeet jamie jan janis jas jasbir jasdeep jaskirat jasmeet jasminder jaspal jaspreet jasvinder jaswinder
    jatinder jaz jazz jia jie jin jing jody jordan jordon jordyn jumoke kamaljit kamalpreet karamjit karanjit karma
    kehinde kelechi kennedy keri kerry kez khanh khushi kim kiran kirandeep kit korede kris kuda kuldeep kulraj
    kulvinder kulwant kulwinder kyrie lade lakhvinder lam laolu laurie lei leigh li lin lindsay lior lou lovepreet
    mahin mandeep mandip maninder manjeet manjinder manjit manjot manpreet manvinder marian mayowa mehar mel
    meredith minh mohinder morgan mumtaz nana narinder naseem nasim navdeep navjeet navjit navjot navneet ngoc nicky
    nikita ning nonso noor nour nur ola olaide olamide olcay oluwatobi oluwatosin omolade opeyemi oyin oyinkansola
    paramjit parminder parmjit parvinder pat patrice pawandeep pema phoenix phuong prabhdeep prabhjit prabjot qamar
    qi qing quyen rahel rajdeep rajpreet rajwinder raman ramandeep randeep ravinder ravneet reagan reese rene ricki
    rikki robin ronahi rong rowan rui rupinder ruvarashe sabah sacha sam sandeep sandy sarabjeet sarbjit sasha
    satinder satvinder satwant seyi shachar shaheen shahnawaz shai shamim shan shay shea shi shiloh shola simarjit
    simba simcha simi simranjeet simranjit sola sonam sonu stacey stacy sukhdeep sukhjeet sukhjinder sukhjit
    sukhpreet sukhraj sukhvinder sukhwinder suman surinder surjeet sydney taiwo tal tam tapiwa taran tarandeep
    taranjit tatenda tayler taylor tayo teddie tejinder temi temidayo temitayo temitope tendai tenzin thanh thao
    thuy tien tinashe ting tino tomi tope tosin toyosi uche uchenna val vanja varinder vivian wen willow xiao xin xu
    xuan yadvinder yan yang yarden yemi yi yinka yona yu yuan yue yun zhen zhi
"""

GIVEN_NAMES: Final[dict[str, str]] = {
    name: gender for names, gender in ((_MALE, "m"), (_FEMALE, "f"), (_EITHER, "u")) for name in names.split()
}

#: Surnames that are printed before the given names in some families' order: Vietnamese and Chinese.
SURNAMES_FIRST: Final = frozenset(
    "nguyen tran pham huynh hoang phan vuong truong duong dinh dang trinh luong bui cao doan ngo thai wang zhang chen "
    "liu yang huang zhao zhou zhu lin guo zheng feng jiang weng qiu".split()
)
